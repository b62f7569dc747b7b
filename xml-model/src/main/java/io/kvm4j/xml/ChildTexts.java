package io.kvm4j.xml;

import java.util.AbstractList;
import java.util.List;

/** The texts of the children of one name, as a list that writes through. */
final class ChildTexts extends AbstractList<String> {
    private final List<Element> children;
    private final String key;

    ChildTexts(List<Element> children, String key) {
        this.children = children;
        this.key = key;
    }

    private static String text(Element child) {
        String text = child.text();
        return text == null ? "" : text;
    }

    private Element made(String text) {
        Element child = new TextElement(key);
        child.setText(text);
        return child;
    }

    @Override
    public String get(int index) {
        return text(children.get(index));
    }

    @Override
    public int size() {
        return children.size();
    }

    @Override
    public void add(int index, String text) {
        children.add(index, made(text));
    }

    @Override
    public String set(int index, String text) {
        Element child = children.get(index);
        String old = text(child);
        child.setText(text);
        return old;
    }

    @Override
    public String remove(int index) {
        return text(children.remove(index));
    }
}

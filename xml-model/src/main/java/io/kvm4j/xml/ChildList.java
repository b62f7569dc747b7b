package io.kvm4j.xml;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The children of one name, or all, as a list that writes through to the element. */
final class ChildList<T extends Element> extends AbstractList<T> {
    private final Element parent;
    private final @Nullable String key;
    private final Class<T> type;
    /** Whether what is added goes behind everything, as a reader wants it, rather than behind others of its name. */
    private final boolean inOrder;

    ChildList(Element parent, @Nullable String key, Class<T> type, boolean inOrder) {
        this.parent = parent;
        this.key = key;
        this.type = type;
        this.inOrder = inOrder;
    }

    private boolean matches(Object part) {
        return type.isInstance(part) && (key == null || ((Element) part).is(key));
    }

    /** Where in the parent's content the child with an index stands; -1 for one behind the last. */
    private int position(int index) {
        List<Object> content = parent.content();
        int left = index;
        for (int i = 0; i < content.size(); i++) {
            if (matches(content.get(i)) && left-- == 0) {
                return i;
            }
        }
        if (left == 0) {
            return -1;
        }
        throw new IndexOutOfBoundsException("index " + index + " of " + size() + " children");
    }

    private int existing(int index) {
        int at = index < 0 ? -1 : position(index);
        if (at < 0) {
            throw new IndexOutOfBoundsException("index " + index + " of " + size() + " children");
        }
        return at;
    }

    @Override
    public T get(int index) {
        return type.cast(parent.content().get(existing(index)));
    }

    @Override
    public int size() {
        List<Object> content = parent.content();
        int size = 0;
        for (int i = 0; i < content.size(); i++) {
            if (matches(content.get(i))) {
                size++;
            }
        }
        return size;
    }

    @Override
    public boolean isEmpty() {
        return !iterator().hasNext();
    }

    @Override
    public boolean add(T child) {
        adopt(child);
        if (inOrder) {
            parent.appendElement(child);
        } else {
            Children.insert(parent, child);
        }
        return true;
    }

    @Override
    public void add(int index, T child) {
        int at = position(index);
        if (at < 0) {
            add(child);
        } else {
            adopt(child);
            parent.insertAt(at, child);
        }
    }

    private void adopt(T child) {
        Children.adopt(
                parent,
                key == null ? Names.key(child.elementNamespace(), child.elementPrefix(), child.elementName()) : key,
                child);
    }

    @Override
    public T set(int index, T child) {
        int at = existing(index);
        T old = type.cast(parent.content().get(at));
        adopt(child);
        parent.replaceAt(at, child);
        return old;
    }

    @Override
    public T remove(int index) {
        int at = existing(index);
        T old = type.cast(parent.content().get(at));
        parent.removeAt(at);
        return old;
    }

    @Override
    public void clear() {
        for (int i = parent.content().size() - 1; i >= 0; i--) {
            if (i < parent.content().size() && matches(parent.content().get(i))) {
                parent.removeAt(i);
            }
        }
    }

    /** In one pass, where {@link #get} would start anew for each. */
    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next = 0;
            private int last = -1;

            @Override
            public boolean hasNext() {
                List<Object> content = parent.content();
                while (next < content.size() && !matches(content.get(next))) {
                    next++;
                }
                return next < content.size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                last = next++;
                return type.cast(parent.content().get(last));
            }

            @Override
            public void remove() {
                if (last < 0) {
                    throw new IllegalStateException("nothing to remove");
                }
                int before = parent.content().size();
                parent.removeAt(last);
                next -= before - parent.content().size();
                last = -1;
            }
        };
    }
}

package io.kvm4j.xml.generator;

import io.kvm4j.xml.Element;
import io.kvm4j.xml.XmlModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Asks every typed accessor of a document's elements, and notes what was there to be asked for. */
final class Typed {
    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    /** {@code Disk/@type} or {@code Disk/target}, and how often it was met. */
    final Map<String, Integer> touched = new TreeMap<>();
    /** Accessors that threw, or showed nothing where there is a text. */
    final List<String> wrong = new ArrayList<>();

    void look(Element element, String where) {
        String type = element.getClass().getSimpleName();
        element.attributes().forEach(name -> touched.merge(type + "/@" + name, 1, Integer::sum));
        for (Method accessor : ACCESSORS.computeIfAbsent(element.getClass(), Typed::accessors)) {
            try {
                Object shown = accessor.invoke(element);
                Method text = text(accessor);
                if (shown == null && text != null && text.invoke(element) != null) {
                    wrong.add(where + ": " + type + "." + accessor.getName() + " shows nothing of \""
                            + text.invoke(element) + '"');
                }
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof XmlModelException) || !countsBytes(accessor)) {
                    wrong.add(where + ": " + type + "." + accessor.getName() + ": " + e.getCause());
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        for (Element child : element.elements()) {
            touched.merge(type + '/' + child.elementName(), 1, Integer::sum);
            look(child, where);
        }
    }

    /** A schema allows 2^63 EiB, which is no number of bytes that fits a {@code long}. */
    private static boolean countsBytes(Method accessor) {
        return accessor.getName().endsWith("ytes");
    }

    private static Method text(Method accessor) {
        try {
            return accessor.getDeclaringClass().getMethod(accessor.getName() + "Text");
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static List<Method> accessors(Class<?> type) {
        Set<Class<?>> shown = Set.of(String.class, Boolean.class, Integer.class, Long.class);
        List<Method> found = new ArrayList<>();
        for (Method m : type.getDeclaredMethods()) {
            if (Modifier.isPublic(m.getModifiers())
                    && !Modifier.isStatic(m.getModifiers())
                    && m.getParameterCount() == 0
                    && shown.contains(m.getReturnType())) {
                found.add(m);
            }
        }
        return found;
    }
}

package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PropertyTest {
    /** Every class a document can contain, found through the accessors. */
    private static Set<Class<?>> classes() {
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(Document.classes()));
        Set<Class<?>> found = new LinkedHashSet<>(waiting);
        while (!waiting.isEmpty()) {
            for (Method method : waiting.remove().getDeclaredMethods()) {
                Class<?> type = method.getGenericReturnType() instanceof ParameterizedType p
                                && p.getActualTypeArguments()[0] instanceof Class<?> c
                        ? c
                        : method.getReturnType();
                if (Element.class.isAssignableFrom(type)
                        && !Modifier.isAbstract(type.getModifiers())
                        && found.add(type)) {
                    waiting.add(type);
                }
            }
        }
        found.removeAll(List.of(AnyElement.class, TextElement.class, FlagElement.class));
        return found;
    }

    private static Element make(Class<?> type) throws Exception {
        return (Element) type.getConstructor().newInstance();
    }

    @Test
    void every_property_that_is_set_is_there_after_writing_and_reading() throws Exception {
        int properties = 0;
        for (Class<?> type : classes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers())
                        || Modifier.isStatic(method.getModifiers())
                        || method.isSynthetic()
                        || type == Size.class) {
                    continue;
                }
                if (method.getParameterCount() == 1 && exercised(type, method)) {
                    properties++;
                } else if (method.getReturnType() == List.class) {
                    list(type, method);
                    properties++;
                }
            }
        }
        assertThat(properties).isGreaterThan(3000);
    }

    private static boolean exercised(Class<?> type, Method setter) throws Exception {
        Class<?> parameter = setter.getParameterTypes()[0];
        Element element = make(type);
        if (parameter == Consumer.class) {
            setter.invoke(element, (Consumer<Object>) x -> {});
            assertThat(element.hasElements()).as(setter.toString()).isTrue();
            roundTrip(type, element, setter);
            return true;
        }
        Object value = parameter == String.class
                ? "later"
                : parameter == boolean.class
                        ? Boolean.TRUE
                        : parameter == int.class ? (Object) 3 : parameter == long.class ? (Object) 5L : make(parameter);
        assertThat(setter.invoke(element, value)).as(setter.toString()).isSameAs(element);
        Method getter = type.getMethod(setter.getName());
        Element back = roundTrip(type, element, setter);
        assertThat(getter.invoke(element)).as(setter.toString()).isEqualTo(value);
        assertThat(getter.invoke(back)).as(setter.toString()).isEqualTo(value);
        return true;
    }

    private static void list(Class<?> type, Method getter) throws Exception {
        Element element = make(type);
        Object item = ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0] == String.class
                ? "later"
                : make((Class<?>) ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0]);
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) getter.invoke(element);
        list.add(item);
        list.add(item instanceof Element e ? e.copy() : item);
        Element back = roundTrip(type, element, getter);
        assertThat((List<?>) getter.invoke(back))
                .as(getter.toString())
                .hasSize(2)
                .first()
                .isEqualTo(item);
    }

    private static Element roundTrip(Class<?> type, Element element, Method property) throws Exception {
        Element back = (Element) type.getMethod("parse", String.class).invoke(null, element.toXml());
        assertThat(back).as(property.toString()).isEqualTo(element);
        assertThat(back.unmodelled()).as(property.toString()).isEmpty();
        return back;
    }

    @Test
    void most_properties_occur_in_libvirts_own_documents_and_the_others_are_listed() throws Exception {
        Set<String> all = new TreeSet<>();
        for (Class<?> type : classes()) {
            Element element = make(type);
            for (String name : element.attributeNames()) {
                all.add(type.getSimpleName() + "/@" + name);
            }
            for (String name : element.childNames()) {
                all.add(type.getSimpleName() + "/" + Names.local(name));
            }
        }
        Set<String> untouched = new TreeSet<>(all);
        Corpus.documents().forEach(sample -> touch(Document.parse(sample.xml()), untouched));

        Path list = Files.write(Path.of("target", "untouched-properties.txt"), untouched);
        System.out.println(untouched.size() + " of " + all.size() + " properties are in no document: " + list);
        assertThat(untouched).hasSizeLessThan(all.size() / 3);
    }

    private static void touch(Element element, Set<String> untouched) {
        String type = element.getClass().getSimpleName();
        element.attributes().forEach(name -> untouched.remove(type + "/@" + name));
        for (Element child : element.elements()) {
            untouched.remove(type + "/" + child.elementName());
            touch(child, untouched);
        }
    }
}

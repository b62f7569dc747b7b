/** libvirt documents as Java objects. */
module io.kvm4j.xml {
    requires transitive java.xml;
    requires transitive jakarta.xml.bind;
    requires static org.jspecify;

    exports io.kvm4j.xml;

    // Jakarta XML Binding reads private properties; it hands this on to the runtime it finds
    opens io.kvm4j.xml to
            jakarta.xml.bind;
}

package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the data of a disk, or of an image in its chain, is.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = {"slicesElements", "dataStoreElements", "privateDataElements", "encryptionElements", "seclabelElements", "reservationsElements", "hostElements", "reconnectElements", "snapshotElements", "configElements", "authElements", "initiatorElements", "cookiesElements", "readaheadElements", "timeoutElements", "sslElements", "knownHostsElements", "identityElements", "addressElements", "otherContent"})
public final class DiskSource extends Element {
    /** Makes an empty {@code source} element. */
    public DiskSource() {
        super("source");
    }

    /**
     * Reads a {@code source} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static DiskSource parse(String xml) {
        return XmlReader.read(xml, new DiskSource());
    }

    @Override
    public DiskSource copy() {
        return (DiskSource) copyTree();
    }

    /** The {@code file} attribute, or null if absent. */
    public @Nullable String file() {
        return attributeText("file");
    }

    /** Sets the {@code file} attribute; null removes it. */
    public DiskSource file(@Nullable String file) {
        setAttribute("file", file);
        return this;
    }

    /** The {@code fdgroup} attribute, or null if absent. */
    public @Nullable String fdgroup() {
        return attributeText("fdgroup");
    }

    /** Sets the {@code fdgroup} attribute; null removes it. */
    public DiskSource fdgroup(@Nullable String fdgroup) {
        setAttribute("fdgroup", fdgroup);
        return this;
    }

    /** The {@code index} attribute, or null if absent. */
    public @Nullable Long index() {
        return Text.longValue(this, "index", attributeText("index"));
    }

    /** Sets the {@code index} attribute. */
    public DiskSource index(long index) {
        setAttribute("index", Text.decimal(index));
        return this;
    }

    /** The {@code index} attribute as it is written, or null if absent. */
    public @Nullable String indexText() {
        return attributeText("index");
    }

    /** Sets the {@code index} attribute as it is written; null removes it. */
    public DiskSource indexText(@Nullable String text) {
        setAttribute("index", text);
        return this;
    }

    /** The {@code startupPolicy} attribute, or null if absent. Known values: {@code mandatory}, {@code requisite}, {@code optional}. */
    public @Nullable String startupPolicy() {
        return attributeText("startupPolicy");
    }

    /** Sets the {@code startupPolicy} attribute; null removes it. */
    public DiskSource startupPolicy(@Nullable String startupPolicy) {
        setAttribute("startupPolicy", startupPolicy);
        return this;
    }

    /** The {@code dev} attribute, or null if absent. */
    public @Nullable String dev() {
        return attributeText("dev");
    }

    /** Sets the {@code dev} attribute; null removes it. */
    public DiskSource dev(@Nullable String dev) {
        setAttribute("dev", dev);
        return this;
    }

    /** The {@code dir} attribute, or null if absent. */
    public @Nullable String dir() {
        return attributeText("dir");
    }

    /** Sets the {@code dir} attribute; null removes it. */
    public DiskSource dir(@Nullable String dir) {
        setAttribute("dir", dir);
        return this;
    }

    /** The {@code protocol} attribute, or null if absent. Known values: {@code nbd}, {@code gluster}, {@code rbd}, {@code iscsi}, {@code http}, {@code https}, {@code ftps}, {@code ftp}, {@code ssh}, {@code sheepdog}, {@code tftp}, {@code vxhs}, {@code nfs}. */
    public @Nullable String protocol() {
        return attributeText("protocol");
    }

    /** Sets the {@code protocol} attribute; null removes it. */
    public DiskSource protocol(@Nullable String protocol) {
        setAttribute("protocol", protocol);
        return this;
    }

    /** The {@code name} attribute, or null if absent. */
    public @Nullable String name() {
        return attributeText("name");
    }

    /** Sets the {@code name} attribute; null removes it. */
    public DiskSource name(@Nullable String name) {
        setAttribute("name", name);
        return this;
    }

    /** The {@code tls} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean tls() {
        return Text.yesNo(attributeText("tls"));
    }

    /** Sets the {@code tls} attribute. */
    public DiskSource tls(boolean tls) {
        setAttribute("tls", tls ? "yes" : "no");
        return this;
    }

    /** The {@code tls} attribute as it is written, or null if absent. */
    public @Nullable String tlsText() {
        return attributeText("tls");
    }

    /** Sets the {@code tls} attribute as it is written; null removes it. */
    public DiskSource tlsText(@Nullable String text) {
        setAttribute("tls", text);
        return this;
    }

    /** The {@code tlsHostname} attribute, or null if absent. */
    public @Nullable String tlsHostname() {
        return attributeText("tlsHostname");
    }

    /** Sets the {@code tlsHostname} attribute; null removes it. */
    public DiskSource tlsHostname(@Nullable String tlsHostname) {
        setAttribute("tlsHostname", tlsHostname);
        return this;
    }

    /** The {@code query} attribute, or null if absent. */
    public @Nullable String query() {
        return attributeText("query");
    }

    /** Sets the {@code query} attribute; null removes it. */
    public DiskSource query(@Nullable String query) {
        setAttribute("query", query);
        return this;
    }

    /** The {@code pool} attribute, or null if absent. */
    public @Nullable String pool() {
        return attributeText("pool");
    }

    /** Sets the {@code pool} attribute; null removes it. */
    public DiskSource pool(@Nullable String pool) {
        setAttribute("pool", pool);
        return this;
    }

    /** The {@code volume} attribute, or null if absent. */
    public @Nullable String volume() {
        return attributeText("volume");
    }

    /** Sets the {@code volume} attribute; null removes it. */
    public DiskSource volume(@Nullable String volume) {
        setAttribute("volume", volume);
        return this;
    }

    /** The {@code mode} attribute, or null if absent. Known values: {@code host}, {@code direct}. */
    public @Nullable String mode() {
        return attributeText("mode");
    }

    /** Sets the {@code mode} attribute; null removes it. */
    public DiskSource mode(@Nullable String mode) {
        setAttribute("mode", mode);
        return this;
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code pci}, {@code unix}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public DiskSource type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code namespace} attribute, or null if absent. */
    public @Nullable String namespaceAttribute() {
        return attributeText("namespace");
    }

    /** Sets the {@code namespace} attribute; null removes it. */
    public DiskSource namespaceAttribute(@Nullable String namespaceAttribute) {
        setAttribute("namespace", namespaceAttribute);
        return this;
    }

    /** The {@code managed} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean managed() {
        return Text.yesNo(attributeText("managed"));
    }

    /** Sets the {@code managed} attribute. */
    public DiskSource managed(boolean managed) {
        setAttribute("managed", managed ? "yes" : "no");
        return this;
    }

    /** The {@code managed} attribute as it is written, or null if absent. */
    public @Nullable String managedText() {
        return attributeText("managed");
    }

    /** Sets the {@code managed} attribute as it is written; null removes it. */
    public DiskSource managedText(@Nullable String text) {
        setAttribute("managed", text);
        return this;
    }

    /** The {@code path} attribute, or null if absent. */
    public @Nullable String path() {
        return attributeText("path");
    }

    /** Sets the {@code path} attribute; null removes it. */
    public DiskSource path(@Nullable String path) {
        setAttribute("path", path);
        return this;
    }

    /** The {@code slices} element, or null if absent. */
    public @Nullable DiskSourceSlices slices() {
        return firstChild("slices", DiskSourceSlices.class);
    }

    /** Replaces the {@code slices} element; null removes it. */
    public DiskSource slices(@Nullable DiskSourceSlices slices) {
        setChild("slices", slices);
        return this;
    }

    /** Changes the {@code slices} element, made when absent. */
    public DiskSource slices(Consumer<? super DiskSourceSlices> change) {
        change.accept(madeChild("slices", DiskSourceSlices.class));
        return this;
    }

    /** The {@code dataStore} element, or null if absent. */
    public @Nullable DiskSourceDataStore dataStore() {
        return firstChild("dataStore", DiskSourceDataStore.class);
    }

    /** Replaces the {@code dataStore} element; null removes it. */
    public DiskSource dataStore(@Nullable DiskSourceDataStore dataStore) {
        setChild("dataStore", dataStore);
        return this;
    }

    /** Changes the {@code dataStore} element, made when absent. */
    public DiskSource dataStore(Consumer<? super DiskSourceDataStore> change) {
        change.accept(madeChild("dataStore", DiskSourceDataStore.class));
        return this;
    }

    /** Whether there is a {@code privateData} element. */
    public boolean privateData() {
        return hasChild("privateData");
    }

    /** Adds or removes the {@code privateData} element. */
    public DiskSource privateData(boolean present) {
        setFlag("privateData", present);
        return this;
    }

    /** The {@code encryption} element, or null if absent. */
    public @Nullable VolumeTargetEncryption encryption() {
        return firstChild("encryption", VolumeTargetEncryption.class);
    }

    /** Replaces the {@code encryption} element; null removes it. */
    public DiskSource encryption(@Nullable VolumeTargetEncryption encryption) {
        setChild("encryption", encryption);
        return this;
    }

    /** Changes the {@code encryption} element, made when absent. */
    public DiskSource encryption(Consumer<? super VolumeTargetEncryption> change) {
        change.accept(madeChild("encryption", VolumeTargetEncryption.class));
        return this;
    }

    /** The {@code seclabel} elements, in document order: a live list. */
    public List<DiskSourceSeclabel> seclabels() {
        return childList("seclabel", DiskSourceSeclabel.class);
    }

    /** Adds a {@code seclabel} element. */
    public DiskSource addSeclabel(Consumer<? super DiskSourceSeclabel> change) {
        addChild("seclabel", DiskSourceSeclabel.class, change);
        return this;
    }

    /** The {@code reservations} element, or null if absent. */
    public @Nullable DiskSourceReservations reservations() {
        return firstChild("reservations", DiskSourceReservations.class);
    }

    /** Replaces the {@code reservations} element; null removes it. */
    public DiskSource reservations(@Nullable DiskSourceReservations reservations) {
        setChild("reservations", reservations);
        return this;
    }

    /** Changes the {@code reservations} element, made when absent. */
    public DiskSource reservations(Consumer<? super DiskSourceReservations> change) {
        change.accept(madeChild("reservations", DiskSourceReservations.class));
        return this;
    }

    /** The {@code host} elements, in document order: a live list. */
    public List<DiskSourceHost> hosts() {
        return childList("host", DiskSourceHost.class);
    }

    /** Adds a {@code host} element. */
    public DiskSource addHost(Consumer<? super DiskSourceHost> change) {
        addChild("host", DiskSourceHost.class, change);
        return this;
    }

    /** The {@code reconnect} element, or null if absent. */
    public @Nullable DiskSourceReconnect reconnect() {
        return firstChild("reconnect", DiskSourceReconnect.class);
    }

    /** Replaces the {@code reconnect} element; null removes it. */
    public DiskSource reconnect(@Nullable DiskSourceReconnect reconnect) {
        setChild("reconnect", reconnect);
        return this;
    }

    /** Changes the {@code reconnect} element, made when absent. */
    public DiskSource reconnect(Consumer<? super DiskSourceReconnect> change) {
        change.accept(madeChild("reconnect", DiskSourceReconnect.class));
        return this;
    }

    /** The {@code snapshot} element, or null if absent. */
    public @Nullable DiskSourceSnapshot snapshot() {
        return firstChild("snapshot", DiskSourceSnapshot.class);
    }

    /** Replaces the {@code snapshot} element; null removes it. */
    public DiskSource snapshot(@Nullable DiskSourceSnapshot snapshot) {
        setChild("snapshot", snapshot);
        return this;
    }

    /** Changes the {@code snapshot} element, made when absent. */
    public DiskSource snapshot(Consumer<? super DiskSourceSnapshot> change) {
        change.accept(madeChild("snapshot", DiskSourceSnapshot.class));
        return this;
    }

    /** The {@code config} element, or null if absent. */
    public @Nullable DiskSourceConfig config() {
        return firstChild("config", DiskSourceConfig.class);
    }

    /** Replaces the {@code config} element; null removes it. */
    public DiskSource config(@Nullable DiskSourceConfig config) {
        setChild("config", config);
        return this;
    }

    /** Changes the {@code config} element, made when absent. */
    public DiskSource config(Consumer<? super DiskSourceConfig> change) {
        change.accept(madeChild("config", DiskSourceConfig.class));
        return this;
    }

    /** The {@code auth} element, or null if absent. */
    public @Nullable DiskAuth auth() {
        return firstChild("auth", DiskAuth.class);
    }

    /** Replaces the {@code auth} element; null removes it. */
    public DiskSource auth(@Nullable DiskAuth auth) {
        setChild("auth", auth);
        return this;
    }

    /** Changes the {@code auth} element, made when absent. */
    public DiskSource auth(Consumer<? super DiskAuth> change) {
        change.accept(madeChild("auth", DiskAuth.class));
        return this;
    }

    /** The {@code initiator} element, or null if absent. */
    public @Nullable PoolSourceInitiator initiator() {
        return firstChild("initiator", PoolSourceInitiator.class);
    }

    /** Replaces the {@code initiator} element; null removes it. */
    public DiskSource initiator(@Nullable PoolSourceInitiator initiator) {
        setChild("initiator", initiator);
        return this;
    }

    /** Changes the {@code initiator} element, made when absent. */
    public DiskSource initiator(Consumer<? super PoolSourceInitiator> change) {
        change.accept(madeChild("initiator", PoolSourceInitiator.class));
        return this;
    }

    /** The {@code cookies} element, or null if absent. */
    public @Nullable DiskSourceCookies cookies() {
        return firstChild("cookies", DiskSourceCookies.class);
    }

    /** Replaces the {@code cookies} element; null removes it. */
    public DiskSource cookies(@Nullable DiskSourceCookies cookies) {
        setChild("cookies", cookies);
        return this;
    }

    /** Changes the {@code cookies} element, made when absent. */
    public DiskSource cookies(Consumer<? super DiskSourceCookies> change) {
        change.accept(madeChild("cookies", DiskSourceCookies.class));
        return this;
    }

    /** The {@code readahead} element, or null if absent. */
    public @Nullable DiskSourceReadahead readahead() {
        return firstChild("readahead", DiskSourceReadahead.class);
    }

    /** Replaces the {@code readahead} element; null removes it. */
    public DiskSource readahead(@Nullable DiskSourceReadahead readahead) {
        setChild("readahead", readahead);
        return this;
    }

    /** Changes the {@code readahead} element, made when absent. */
    public DiskSource readahead(Consumer<? super DiskSourceReadahead> change) {
        change.accept(madeChild("readahead", DiskSourceReadahead.class));
        return this;
    }

    /** The {@code timeout} element, or null if absent. */
    public @Nullable DiskSourceTimeout timeout() {
        return firstChild("timeout", DiskSourceTimeout.class);
    }

    /** Replaces the {@code timeout} element; null removes it. */
    public DiskSource timeout(@Nullable DiskSourceTimeout timeout) {
        setChild("timeout", timeout);
        return this;
    }

    /** Changes the {@code timeout} element, made when absent. */
    public DiskSource timeout(Consumer<? super DiskSourceTimeout> change) {
        change.accept(madeChild("timeout", DiskSourceTimeout.class));
        return this;
    }

    /** The {@code ssl} element, or null if absent. */
    public @Nullable DiskSourceSsl ssl() {
        return firstChild("ssl", DiskSourceSsl.class);
    }

    /** Replaces the {@code ssl} element; null removes it. */
    public DiskSource ssl(@Nullable DiskSourceSsl ssl) {
        setChild("ssl", ssl);
        return this;
    }

    /** Changes the {@code ssl} element, made when absent. */
    public DiskSource ssl(Consumer<? super DiskSourceSsl> change) {
        change.accept(madeChild("ssl", DiskSourceSsl.class));
        return this;
    }

    /** The {@code knownHosts} element, or null if absent. */
    public @Nullable DiskSourceKnownHosts knownHosts() {
        return firstChild("knownHosts", DiskSourceKnownHosts.class);
    }

    /** Replaces the {@code knownHosts} element; null removes it. */
    public DiskSource knownHosts(@Nullable DiskSourceKnownHosts knownHosts) {
        setChild("knownHosts", knownHosts);
        return this;
    }

    /** Changes the {@code knownHosts} element, made when absent. */
    public DiskSource knownHosts(Consumer<? super DiskSourceKnownHosts> change) {
        change.accept(madeChild("knownHosts", DiskSourceKnownHosts.class));
        return this;
    }

    /** The {@code identity} element, or null if absent. */
    public @Nullable DiskSourceIdentity identity() {
        return firstChild("identity", DiskSourceIdentity.class);
    }

    /** Replaces the {@code identity} element; null removes it. */
    public DiskSource identity(@Nullable DiskSourceIdentity identity) {
        setChild("identity", identity);
        return this;
    }

    /** Changes the {@code identity} element, made when absent. */
    public DiskSource identity(Consumer<? super DiskSourceIdentity> change) {
        change.accept(madeChild("identity", DiskSourceIdentity.class));
        return this;
    }

    /** The {@code address} element, or null if absent. */
    public @Nullable DiskSourceAddress address() {
        return firstChild("address", DiskSourceAddress.class);
    }

    /** Replaces the {@code address} element; null removes it. */
    public DiskSource address(@Nullable DiskSourceAddress address) {
        setChild("address", address);
        return this;
    }

    /** Changes the {@code address} element, made when absent. */
    public DiskSource address(Consumer<? super DiskSourceAddress> change) {
        change.accept(madeChild("address", DiskSourceAddress.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "slices" -> new DiskSourceSlices();
            case "dataStore" -> new DiskSourceDataStore();
            case "privateData" -> new FlagElement("privateData");
            case "encryption" -> new VolumeTargetEncryption();
            case "seclabel" -> new DiskSourceSeclabel();
            case "reservations" -> new DiskSourceReservations();
            case "host" -> new DiskSourceHost();
            case "reconnect" -> new DiskSourceReconnect();
            case "snapshot" -> new DiskSourceSnapshot();
            case "config" -> new DiskSourceConfig();
            case "auth" -> new DiskAuth();
            case "initiator" -> new PoolSourceInitiator();
            case "cookies" -> new DiskSourceCookies();
            case "readahead" -> new DiskSourceReadahead();
            case "timeout" -> new DiskSourceTimeout();
            case "ssl" -> new DiskSourceSsl();
            case "knownHosts" -> new DiskSourceKnownHosts();
            case "identity" -> new DiskSourceIdentity();
            case "address" -> new DiskSourceAddress();
            default -> null;
        };
    }

    @Override
    DiskSource empty() {
        return new DiskSource();
    }

    @Override
    String[] childNames() {
        return new String[] {"slices", "dataStore", "privateData", "encryption", "seclabel", "reservations", "host", "reconnect", "snapshot", "config", "auth", "initiator", "cookies", "readahead", "timeout", "ssl", "knownHosts", "identity", "address"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"file", "fdgroup", "index", "startupPolicy", "dev", "dir", "protocol", "name", "tls", "tlsHostname", "query", "pool", "volume", "mode", "type", "namespace", "managed", "path"};
    }

    @XmlAttribute(name = "file")
    private @Nullable String getFileAttribute() {
        return attributeText("file");
    }

    private void setFileAttribute(@Nullable String value) {
        setAttribute("file", value);
    }

    @XmlAttribute(name = "fdgroup")
    private @Nullable String getFdgroupAttribute() {
        return attributeText("fdgroup");
    }

    private void setFdgroupAttribute(@Nullable String value) {
        setAttribute("fdgroup", value);
    }

    @XmlAttribute(name = "index")
    private @Nullable String getIndexAttribute() {
        return attributeText("index");
    }

    private void setIndexAttribute(@Nullable String value) {
        setAttribute("index", value);
    }

    @XmlAttribute(name = "startupPolicy")
    private @Nullable String getStartupPolicyAttribute() {
        return attributeText("startupPolicy");
    }

    private void setStartupPolicyAttribute(@Nullable String value) {
        setAttribute("startupPolicy", value);
    }

    @XmlAttribute(name = "dev")
    private @Nullable String getDevAttribute() {
        return attributeText("dev");
    }

    private void setDevAttribute(@Nullable String value) {
        setAttribute("dev", value);
    }

    @XmlAttribute(name = "dir")
    private @Nullable String getDirAttribute() {
        return attributeText("dir");
    }

    private void setDirAttribute(@Nullable String value) {
        setAttribute("dir", value);
    }

    @XmlAttribute(name = "protocol")
    private @Nullable String getProtocolAttribute() {
        return attributeText("protocol");
    }

    private void setProtocolAttribute(@Nullable String value) {
        setAttribute("protocol", value);
    }

    @XmlAttribute(name = "name")
    private @Nullable String getNameAttribute() {
        return attributeText("name");
    }

    private void setNameAttribute(@Nullable String value) {
        setAttribute("name", value);
    }

    @XmlAttribute(name = "tls")
    private @Nullable String getTlsAttribute() {
        return attributeText("tls");
    }

    private void setTlsAttribute(@Nullable String value) {
        setAttribute("tls", value);
    }

    @XmlAttribute(name = "tlsHostname")
    private @Nullable String getTlsHostnameAttribute() {
        return attributeText("tlsHostname");
    }

    private void setTlsHostnameAttribute(@Nullable String value) {
        setAttribute("tlsHostname", value);
    }

    @XmlAttribute(name = "query")
    private @Nullable String getQueryAttribute() {
        return attributeText("query");
    }

    private void setQueryAttribute(@Nullable String value) {
        setAttribute("query", value);
    }

    @XmlAttribute(name = "pool")
    private @Nullable String getPoolAttribute() {
        return attributeText("pool");
    }

    private void setPoolAttribute(@Nullable String value) {
        setAttribute("pool", value);
    }

    @XmlAttribute(name = "volume")
    private @Nullable String getVolumeAttribute() {
        return attributeText("volume");
    }

    private void setVolumeAttribute(@Nullable String value) {
        setAttribute("volume", value);
    }

    @XmlAttribute(name = "mode")
    private @Nullable String getModeAttribute() {
        return attributeText("mode");
    }

    private void setModeAttribute(@Nullable String value) {
        setAttribute("mode", value);
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "namespace")
    private @Nullable String getNamespaceAttribute() {
        return attributeText("namespace");
    }

    private void setNamespaceAttribute(@Nullable String value) {
        setAttribute("namespace", value);
    }

    @XmlAttribute(name = "managed")
    private @Nullable String getManagedAttribute() {
        return attributeText("managed");
    }

    private void setManagedAttribute(@Nullable String value) {
        setAttribute("managed", value);
    }

    @XmlAttribute(name = "path")
    private @Nullable String getPathAttribute() {
        return attributeText("path");
    }

    private void setPathAttribute(@Nullable String value) {
        setAttribute("path", value);
    }

    @XmlElement(name = "slices")
    private List<DiskSourceSlices> getSlicesElements() {
        return jaxbList("slices", DiskSourceSlices.class);
    }

    @XmlElement(name = "dataStore")
    private List<DiskSourceDataStore> getDataStoreElements() {
        return jaxbList("dataStore", DiskSourceDataStore.class);
    }

    @XmlElement(name = "privateData")
    private List<FlagElement> getPrivateDataElements() {
        return jaxbList("privateData", FlagElement.class);
    }

    @XmlElement(name = "encryption")
    private List<VolumeTargetEncryption> getEncryptionElements() {
        return jaxbList("encryption", VolumeTargetEncryption.class);
    }

    @XmlElement(name = "seclabel")
    private List<DiskSourceSeclabel> getSeclabelElements() {
        return jaxbList("seclabel", DiskSourceSeclabel.class);
    }

    @XmlElement(name = "reservations")
    private List<DiskSourceReservations> getReservationsElements() {
        return jaxbList("reservations", DiskSourceReservations.class);
    }

    @XmlElement(name = "host")
    private List<DiskSourceHost> getHostElements() {
        return jaxbList("host", DiskSourceHost.class);
    }

    @XmlElement(name = "reconnect")
    private List<DiskSourceReconnect> getReconnectElements() {
        return jaxbList("reconnect", DiskSourceReconnect.class);
    }

    @XmlElement(name = "snapshot")
    private List<DiskSourceSnapshot> getSnapshotElements() {
        return jaxbList("snapshot", DiskSourceSnapshot.class);
    }

    @XmlElement(name = "config")
    private List<DiskSourceConfig> getConfigElements() {
        return jaxbList("config", DiskSourceConfig.class);
    }

    @XmlElement(name = "auth")
    private List<DiskAuth> getAuthElements() {
        return jaxbList("auth", DiskAuth.class);
    }

    @XmlElement(name = "initiator")
    private List<PoolSourceInitiator> getInitiatorElements() {
        return jaxbList("initiator", PoolSourceInitiator.class);
    }

    @XmlElement(name = "cookies")
    private List<DiskSourceCookies> getCookiesElements() {
        return jaxbList("cookies", DiskSourceCookies.class);
    }

    @XmlElement(name = "readahead")
    private List<DiskSourceReadahead> getReadaheadElements() {
        return jaxbList("readahead", DiskSourceReadahead.class);
    }

    @XmlElement(name = "timeout")
    private List<DiskSourceTimeout> getTimeoutElements() {
        return jaxbList("timeout", DiskSourceTimeout.class);
    }

    @XmlElement(name = "ssl")
    private List<DiskSourceSsl> getSslElements() {
        return jaxbList("ssl", DiskSourceSsl.class);
    }

    @XmlElement(name = "knownHosts")
    private List<DiskSourceKnownHosts> getKnownHostsElements() {
        return jaxbList("knownHosts", DiskSourceKnownHosts.class);
    }

    @XmlElement(name = "identity")
    private List<DiskSourceIdentity> getIdentityElements() {
        return jaxbList("identity", DiskSourceIdentity.class);
    }

    @XmlElement(name = "address")
    private List<DiskSourceAddress> getAddressElements() {
        return jaxbList("address", DiskSourceAddress.class);
    }
}

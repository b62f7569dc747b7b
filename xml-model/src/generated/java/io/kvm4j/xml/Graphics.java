package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code graphics} element of {@code domain/devices}.
 *
 * <p>Not safe for use by several threads at once.
 *
 * @see <a href="https://libvirt.org/formatdomain.html">libvirt: domain XML format</a>
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "graphics")
@XmlType(name = "", propOrder = {"glElements", "audioElements", "listenElements", "channelElements", "imageElements", "jpegElements", "zlibElements", "playbackElements", "streamingElements", "clipboardElements", "mouseElements", "filetransferElements", "otherContent"})
public final class Graphics extends Element {
    /** Makes an empty {@code graphics} element. */
    public Graphics() {
        super("graphics");
    }

    /**
     * Reads a {@code graphics} element.
     *
     * @throws XmlModelException if it is not well-formed, or is another element
     */
    public static Graphics parse(String xml) {
        return XmlReader.read(xml, new Graphics());
    }

    @Override
    public Graphics copy() {
        return (Graphics) copyTree();
    }

    /** The {@code type} attribute, or null if absent. Known values: {@code sdl}, {@code vnc}, {@code spice}, {@code dbus}, {@code rdp}, {@code desktop}, {@code egl-headless}. */
    public @Nullable String type() {
        return attributeText("type");
    }

    /** Sets the {@code type} attribute; null removes it. */
    public Graphics type(@Nullable String type) {
        setAttribute("type", type);
        return this;
    }

    /** The {@code display} attribute, or null if absent. */
    public @Nullable String display() {
        return attributeText("display");
    }

    /** Sets the {@code display} attribute; null removes it. */
    public Graphics display(@Nullable String display) {
        setAttribute("display", display);
        return this;
    }

    /** The {@code xauth} attribute, or null if absent. */
    public @Nullable String xauth() {
        return attributeText("xauth");
    }

    /** Sets the {@code xauth} attribute; null removes it. */
    public Graphics xauth(@Nullable String xauth) {
        setAttribute("xauth", xauth);
        return this;
    }

    /** The {@code fullscreen} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean fullscreen() {
        return Text.yesNo(attributeText("fullscreen"));
    }

    /** Sets the {@code fullscreen} attribute. */
    public Graphics fullscreen(boolean fullscreen) {
        setAttribute("fullscreen", fullscreen ? "yes" : "no");
        return this;
    }

    /** The {@code fullscreen} attribute as it is written, or null if absent. */
    public @Nullable String fullscreenText() {
        return attributeText("fullscreen");
    }

    /** Sets the {@code fullscreen} attribute as it is written; null removes it. */
    public Graphics fullscreenText(@Nullable String text) {
        setAttribute("fullscreen", text);
        return this;
    }

    /** The {@code port} attribute, or null if absent. */
    public @Nullable Integer port() {
        return Text.intValue(this, "port", attributeText("port"));
    }

    /** Sets the {@code port} attribute. */
    public Graphics port(int port) {
        setAttribute("port", Text.decimal(port));
        return this;
    }

    /** The {@code port} attribute as it is written, or null if absent. */
    public @Nullable String portText() {
        return attributeText("port");
    }

    /** Sets the {@code port} attribute as it is written; null removes it. */
    public Graphics portText(@Nullable String text) {
        setAttribute("port", text);
        return this;
    }

    /** The {@code autoport} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean autoport() {
        return Text.yesNo(attributeText("autoport"));
    }

    /** Sets the {@code autoport} attribute. */
    public Graphics autoport(boolean autoport) {
        setAttribute("autoport", autoport ? "yes" : "no");
        return this;
    }

    /** The {@code autoport} attribute as it is written, or null if absent. */
    public @Nullable String autoportText() {
        return attributeText("autoport");
    }

    /** Sets the {@code autoport} attribute as it is written; null removes it. */
    public Graphics autoportText(@Nullable String text) {
        setAttribute("autoport", text);
        return this;
    }

    /** The {@code websocket} attribute, or null if absent. */
    public @Nullable Integer websocket() {
        return Text.intValue(this, "websocket", attributeText("websocket"));
    }

    /** Sets the {@code websocket} attribute. */
    public Graphics websocket(int websocket) {
        setAttribute("websocket", Text.decimal(websocket));
        return this;
    }

    /** The {@code websocket} attribute as it is written, or null if absent. */
    public @Nullable String websocketText() {
        return attributeText("websocket");
    }

    /** Sets the {@code websocket} attribute as it is written; null removes it. */
    public Graphics websocketText(@Nullable String text) {
        setAttribute("websocket", text);
        return this;
    }

    /** The {@code listen} attribute, or null if absent. */
    public @Nullable String listen() {
        return attributeText("listen");
    }

    /** Sets the {@code listen} attribute; null removes it. */
    public Graphics listen(@Nullable String listen) {
        setAttribute("listen", listen);
        return this;
    }

    /** The {@code sharePolicy} attribute, or null if absent. Known values: {@code allow-exclusive}, {@code force-shared}, {@code ignore}. */
    public @Nullable String sharePolicy() {
        return attributeText("sharePolicy");
    }

    /** Sets the {@code sharePolicy} attribute; null removes it. */
    public Graphics sharePolicy(@Nullable String sharePolicy) {
        setAttribute("sharePolicy", sharePolicy);
        return this;
    }

    /** The {@code powerControl} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean powerControl() {
        return Text.yesNo(attributeText("powerControl"));
    }

    /** Sets the {@code powerControl} attribute. */
    public Graphics powerControl(boolean powerControl) {
        setAttribute("powerControl", powerControl ? "yes" : "no");
        return this;
    }

    /** The {@code powerControl} attribute as it is written, or null if absent. */
    public @Nullable String powerControlText() {
        return attributeText("powerControl");
    }

    /** Sets the {@code powerControl} attribute as it is written; null removes it. */
    public Graphics powerControlText(@Nullable String text) {
        setAttribute("powerControl", text);
        return this;
    }

    /** The {@code socket} attribute, or null if absent. */
    public @Nullable String socket() {
        return attributeText("socket");
    }

    /** Sets the {@code socket} attribute; null removes it. */
    public Graphics socket(@Nullable String socket) {
        setAttribute("socket", socket);
        return this;
    }

    /** The {@code passwd} attribute, or null if absent. */
    public @Nullable String passwd() {
        return attributeText("passwd");
    }

    /** Sets the {@code passwd} attribute; null removes it. */
    public Graphics passwd(@Nullable String passwd) {
        setAttribute("passwd", passwd);
        return this;
    }

    /** The {@code keymap} attribute, or null if absent. */
    public @Nullable String keymap() {
        return attributeText("keymap");
    }

    /** Sets the {@code keymap} attribute; null removes it. */
    public Graphics keymap(@Nullable String keymap) {
        setAttribute("keymap", keymap);
        return this;
    }

    /** The {@code passwdValidTo} attribute, or null if absent. */
    public @Nullable String passwdValidTo() {
        return attributeText("passwdValidTo");
    }

    /** Sets the {@code passwdValidTo} attribute; null removes it. */
    public Graphics passwdValidTo(@Nullable String passwdValidTo) {
        setAttribute("passwdValidTo", passwdValidTo);
        return this;
    }

    /** The {@code connected} attribute, or null if absent. Known values: {@code keep}, {@code fail}, {@code disconnect}. */
    public @Nullable String connected() {
        return attributeText("connected");
    }

    /** Sets the {@code connected} attribute; null removes it. */
    public Graphics connected(@Nullable String connected) {
        setAttribute("connected", connected);
        return this;
    }

    /** The {@code tlsPort} attribute, or null if absent. */
    public @Nullable Integer tlsPort() {
        return Text.intValue(this, "tlsPort", attributeText("tlsPort"));
    }

    /** Sets the {@code tlsPort} attribute. */
    public Graphics tlsPort(int tlsPort) {
        setAttribute("tlsPort", Text.decimal(tlsPort));
        return this;
    }

    /** The {@code tlsPort} attribute as it is written, or null if absent. */
    public @Nullable String tlsPortText() {
        return attributeText("tlsPort");
    }

    /** Sets the {@code tlsPort} attribute as it is written; null removes it. */
    public Graphics tlsPortText(@Nullable String text) {
        setAttribute("tlsPort", text);
        return this;
    }

    /** The {@code defaultMode} attribute, or null if absent. Known values: {@code any}, {@code secure}, {@code insecure}. */
    public @Nullable String defaultMode() {
        return attributeText("defaultMode");
    }

    /** Sets the {@code defaultMode} attribute; null removes it. */
    public Graphics defaultMode(@Nullable String defaultMode) {
        setAttribute("defaultMode", defaultMode);
        return this;
    }

    /** The {@code address} attribute, or null if absent. */
    public @Nullable String address() {
        return attributeText("address");
    }

    /** Sets the {@code address} attribute; null removes it. */
    public Graphics address(@Nullable String address) {
        setAttribute("address", address);
        return this;
    }

    /** The {@code p2p} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean p2p() {
        return Text.yesNo(attributeText("p2p"));
    }

    /** Sets the {@code p2p} attribute. */
    public Graphics p2p(boolean p2p) {
        setAttribute("p2p", p2p ? "yes" : "no");
        return this;
    }

    /** The {@code p2p} attribute as it is written, or null if absent. */
    public @Nullable String p2pText() {
        return attributeText("p2p");
    }

    /** Sets the {@code p2p} attribute as it is written; null removes it. */
    public Graphics p2pText(@Nullable String text) {
        setAttribute("p2p", text);
        return this;
    }

    /** The {@code replaceUser} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean replaceUser() {
        return Text.yesNo(attributeText("replaceUser"));
    }

    /** Sets the {@code replaceUser} attribute. */
    public Graphics replaceUser(boolean replaceUser) {
        setAttribute("replaceUser", replaceUser ? "yes" : "no");
        return this;
    }

    /** The {@code replaceUser} attribute as it is written, or null if absent. */
    public @Nullable String replaceUserText() {
        return attributeText("replaceUser");
    }

    /** Sets the {@code replaceUser} attribute as it is written; null removes it. */
    public Graphics replaceUserText(@Nullable String text) {
        setAttribute("replaceUser", text);
        return this;
    }

    /** The {@code multiUser} attribute, or null if absent or neither {@code yes} nor {@code no}. */
    public @Nullable Boolean multiUser() {
        return Text.yesNo(attributeText("multiUser"));
    }

    /** Sets the {@code multiUser} attribute. */
    public Graphics multiUser(boolean multiUser) {
        setAttribute("multiUser", multiUser ? "yes" : "no");
        return this;
    }

    /** The {@code multiUser} attribute as it is written, or null if absent. */
    public @Nullable String multiUserText() {
        return attributeText("multiUser");
    }

    /** Sets the {@code multiUser} attribute as it is written; null removes it. */
    public Graphics multiUserText(@Nullable String text) {
        setAttribute("multiUser", text);
        return this;
    }

    /** The {@code username} attribute, or null if absent. */
    public @Nullable String username() {
        return attributeText("username");
    }

    /** Sets the {@code username} attribute; null removes it. */
    public Graphics username(@Nullable String username) {
        setAttribute("username", username);
        return this;
    }

    /** The {@code gl} element, or null if absent. */
    public @Nullable GraphicsGl gl() {
        return firstChild("gl", GraphicsGl.class);
    }

    /** Replaces the {@code gl} element; null removes it. */
    public Graphics gl(@Nullable GraphicsGl gl) {
        setChild("gl", gl);
        return this;
    }

    /** Changes the {@code gl} element, made when absent. */
    public Graphics gl(Consumer<? super GraphicsGl> change) {
        change.accept(madeChild("gl", GraphicsGl.class));
        return this;
    }

    /** The {@code audio} element, or null if absent. */
    public @Nullable GraphicsAudio audio() {
        return firstChild("audio", GraphicsAudio.class);
    }

    /** Replaces the {@code audio} element; null removes it. */
    public Graphics audio(@Nullable GraphicsAudio audio) {
        setChild("audio", audio);
        return this;
    }

    /** Changes the {@code audio} element, made when absent. */
    public Graphics audio(Consumer<? super GraphicsAudio> change) {
        change.accept(madeChild("audio", GraphicsAudio.class));
        return this;
    }

    /** The {@code listen} elements, in document order: a live list. */
    public List<GraphicsListen> listens() {
        return childList("listen", GraphicsListen.class);
    }

    /** Adds a {@code listen} element. */
    public Graphics addListen(Consumer<? super GraphicsListen> change) {
        addChild("listen", GraphicsListen.class, change);
        return this;
    }

    /** The {@code channel} elements, in document order: a live list. */
    public List<GraphicsChannel> channels() {
        return childList("channel", GraphicsChannel.class);
    }

    /** Adds a {@code channel} element. */
    public Graphics addChannel(Consumer<? super GraphicsChannel> change) {
        addChild("channel", GraphicsChannel.class, change);
        return this;
    }

    /** The {@code image} element, or null if absent. */
    public @Nullable GraphicsImage image() {
        return firstChild("image", GraphicsImage.class);
    }

    /** Replaces the {@code image} element; null removes it. */
    public Graphics image(@Nullable GraphicsImage image) {
        setChild("image", image);
        return this;
    }

    /** Changes the {@code image} element, made when absent. */
    public Graphics image(Consumer<? super GraphicsImage> change) {
        change.accept(madeChild("image", GraphicsImage.class));
        return this;
    }

    /** The {@code jpeg} element, or null if absent. */
    public @Nullable GraphicsJpeg jpeg() {
        return firstChild("jpeg", GraphicsJpeg.class);
    }

    /** Replaces the {@code jpeg} element; null removes it. */
    public Graphics jpeg(@Nullable GraphicsJpeg jpeg) {
        setChild("jpeg", jpeg);
        return this;
    }

    /** Changes the {@code jpeg} element, made when absent. */
    public Graphics jpeg(Consumer<? super GraphicsJpeg> change) {
        change.accept(madeChild("jpeg", GraphicsJpeg.class));
        return this;
    }

    /** The {@code zlib} element, or null if absent. */
    public @Nullable GraphicsZlib zlib() {
        return firstChild("zlib", GraphicsZlib.class);
    }

    /** Replaces the {@code zlib} element; null removes it. */
    public Graphics zlib(@Nullable GraphicsZlib zlib) {
        setChild("zlib", zlib);
        return this;
    }

    /** Changes the {@code zlib} element, made when absent. */
    public Graphics zlib(Consumer<? super GraphicsZlib> change) {
        change.accept(madeChild("zlib", GraphicsZlib.class));
        return this;
    }

    /** The {@code playback} element, or null if absent. */
    public @Nullable GraphicsPlayback playback() {
        return firstChild("playback", GraphicsPlayback.class);
    }

    /** Replaces the {@code playback} element; null removes it. */
    public Graphics playback(@Nullable GraphicsPlayback playback) {
        setChild("playback", playback);
        return this;
    }

    /** Changes the {@code playback} element, made when absent. */
    public Graphics playback(Consumer<? super GraphicsPlayback> change) {
        change.accept(madeChild("playback", GraphicsPlayback.class));
        return this;
    }

    /** The {@code streaming} element, or null if absent. */
    public @Nullable GraphicsStreaming streaming() {
        return firstChild("streaming", GraphicsStreaming.class);
    }

    /** Replaces the {@code streaming} element; null removes it. */
    public Graphics streaming(@Nullable GraphicsStreaming streaming) {
        setChild("streaming", streaming);
        return this;
    }

    /** Changes the {@code streaming} element, made when absent. */
    public Graphics streaming(Consumer<? super GraphicsStreaming> change) {
        change.accept(madeChild("streaming", GraphicsStreaming.class));
        return this;
    }

    /** The {@code clipboard} element, or null if absent. */
    public @Nullable GraphicsClipboard clipboard() {
        return firstChild("clipboard", GraphicsClipboard.class);
    }

    /** Replaces the {@code clipboard} element; null removes it. */
    public Graphics clipboard(@Nullable GraphicsClipboard clipboard) {
        setChild("clipboard", clipboard);
        return this;
    }

    /** Changes the {@code clipboard} element, made when absent. */
    public Graphics clipboard(Consumer<? super GraphicsClipboard> change) {
        change.accept(madeChild("clipboard", GraphicsClipboard.class));
        return this;
    }

    /** The {@code mouse} element, or null if absent. */
    public @Nullable GraphicsMouse mouse() {
        return firstChild("mouse", GraphicsMouse.class);
    }

    /** Replaces the {@code mouse} element; null removes it. */
    public Graphics mouse(@Nullable GraphicsMouse mouse) {
        setChild("mouse", mouse);
        return this;
    }

    /** Changes the {@code mouse} element, made when absent. */
    public Graphics mouse(Consumer<? super GraphicsMouse> change) {
        change.accept(madeChild("mouse", GraphicsMouse.class));
        return this;
    }

    /** The {@code filetransfer} element, or null if absent. */
    public @Nullable GraphicsFiletransfer filetransfer() {
        return firstChild("filetransfer", GraphicsFiletransfer.class);
    }

    /** Replaces the {@code filetransfer} element; null removes it. */
    public Graphics filetransfer(@Nullable GraphicsFiletransfer filetransfer) {
        setChild("filetransfer", filetransfer);
        return this;
    }

    /** Changes the {@code filetransfer} element, made when absent. */
    public Graphics filetransfer(Consumer<? super GraphicsFiletransfer> change) {
        change.accept(madeChild("filetransfer", GraphicsFiletransfer.class));
        return this;
    }

    @Override
    @Nullable Element newChild(String name) {
        return switch (name) {
            case "gl" -> new GraphicsGl();
            case "audio" -> new GraphicsAudio();
            case "listen" -> new GraphicsListen();
            case "channel" -> new GraphicsChannel();
            case "image" -> new GraphicsImage();
            case "jpeg" -> new GraphicsJpeg();
            case "zlib" -> new GraphicsZlib();
            case "playback" -> new GraphicsPlayback();
            case "streaming" -> new GraphicsStreaming();
            case "clipboard" -> new GraphicsClipboard();
            case "mouse" -> new GraphicsMouse();
            case "filetransfer" -> new GraphicsFiletransfer();
            default -> null;
        };
    }

    @Override
    Graphics empty() {
        return new Graphics();
    }

    @Override
    String[] childNames() {
        return new String[] {"gl", "audio", "listen", "channel", "image", "jpeg", "zlib", "playback", "streaming", "clipboard", "mouse", "filetransfer"};
    }

    @Override
    String[] attributeNames() {
        return new String[] {"type", "display", "xauth", "fullscreen", "port", "autoport", "websocket", "listen", "sharePolicy", "powerControl", "socket", "passwd", "keymap", "passwdValidTo", "connected", "tlsPort", "defaultMode", "address", "p2p", "replaceUser", "multiUser", "username"};
    }

    @XmlAttribute(name = "type")
    private @Nullable String getTypeAttribute() {
        return attributeText("type");
    }

    private void setTypeAttribute(@Nullable String value) {
        setAttribute("type", value);
    }

    @XmlAttribute(name = "display")
    private @Nullable String getDisplayAttribute() {
        return attributeText("display");
    }

    private void setDisplayAttribute(@Nullable String value) {
        setAttribute("display", value);
    }

    @XmlAttribute(name = "xauth")
    private @Nullable String getXauthAttribute() {
        return attributeText("xauth");
    }

    private void setXauthAttribute(@Nullable String value) {
        setAttribute("xauth", value);
    }

    @XmlAttribute(name = "fullscreen")
    private @Nullable String getFullscreenAttribute() {
        return attributeText("fullscreen");
    }

    private void setFullscreenAttribute(@Nullable String value) {
        setAttribute("fullscreen", value);
    }

    @XmlAttribute(name = "port")
    private @Nullable String getPortAttribute() {
        return attributeText("port");
    }

    private void setPortAttribute(@Nullable String value) {
        setAttribute("port", value);
    }

    @XmlAttribute(name = "autoport")
    private @Nullable String getAutoportAttribute() {
        return attributeText("autoport");
    }

    private void setAutoportAttribute(@Nullable String value) {
        setAttribute("autoport", value);
    }

    @XmlAttribute(name = "websocket")
    private @Nullable String getWebsocketAttribute() {
        return attributeText("websocket");
    }

    private void setWebsocketAttribute(@Nullable String value) {
        setAttribute("websocket", value);
    }

    @XmlAttribute(name = "listen")
    private @Nullable String getListenAttribute() {
        return attributeText("listen");
    }

    private void setListenAttribute(@Nullable String value) {
        setAttribute("listen", value);
    }

    @XmlAttribute(name = "sharePolicy")
    private @Nullable String getSharePolicyAttribute() {
        return attributeText("sharePolicy");
    }

    private void setSharePolicyAttribute(@Nullable String value) {
        setAttribute("sharePolicy", value);
    }

    @XmlAttribute(name = "powerControl")
    private @Nullable String getPowerControlAttribute() {
        return attributeText("powerControl");
    }

    private void setPowerControlAttribute(@Nullable String value) {
        setAttribute("powerControl", value);
    }

    @XmlAttribute(name = "socket")
    private @Nullable String getSocketAttribute() {
        return attributeText("socket");
    }

    private void setSocketAttribute(@Nullable String value) {
        setAttribute("socket", value);
    }

    @XmlAttribute(name = "passwd")
    private @Nullable String getPasswdAttribute() {
        return attributeText("passwd");
    }

    private void setPasswdAttribute(@Nullable String value) {
        setAttribute("passwd", value);
    }

    @XmlAttribute(name = "keymap")
    private @Nullable String getKeymapAttribute() {
        return attributeText("keymap");
    }

    private void setKeymapAttribute(@Nullable String value) {
        setAttribute("keymap", value);
    }

    @XmlAttribute(name = "passwdValidTo")
    private @Nullable String getPasswdValidToAttribute() {
        return attributeText("passwdValidTo");
    }

    private void setPasswdValidToAttribute(@Nullable String value) {
        setAttribute("passwdValidTo", value);
    }

    @XmlAttribute(name = "connected")
    private @Nullable String getConnectedAttribute() {
        return attributeText("connected");
    }

    private void setConnectedAttribute(@Nullable String value) {
        setAttribute("connected", value);
    }

    @XmlAttribute(name = "tlsPort")
    private @Nullable String getTlsPortAttribute() {
        return attributeText("tlsPort");
    }

    private void setTlsPortAttribute(@Nullable String value) {
        setAttribute("tlsPort", value);
    }

    @XmlAttribute(name = "defaultMode")
    private @Nullable String getDefaultModeAttribute() {
        return attributeText("defaultMode");
    }

    private void setDefaultModeAttribute(@Nullable String value) {
        setAttribute("defaultMode", value);
    }

    @XmlAttribute(name = "address")
    private @Nullable String getAddressAttribute() {
        return attributeText("address");
    }

    private void setAddressAttribute(@Nullable String value) {
        setAttribute("address", value);
    }

    @XmlAttribute(name = "p2p")
    private @Nullable String getP2pAttribute() {
        return attributeText("p2p");
    }

    private void setP2pAttribute(@Nullable String value) {
        setAttribute("p2p", value);
    }

    @XmlAttribute(name = "replaceUser")
    private @Nullable String getReplaceUserAttribute() {
        return attributeText("replaceUser");
    }

    private void setReplaceUserAttribute(@Nullable String value) {
        setAttribute("replaceUser", value);
    }

    @XmlAttribute(name = "multiUser")
    private @Nullable String getMultiUserAttribute() {
        return attributeText("multiUser");
    }

    private void setMultiUserAttribute(@Nullable String value) {
        setAttribute("multiUser", value);
    }

    @XmlAttribute(name = "username")
    private @Nullable String getUsernameAttribute() {
        return attributeText("username");
    }

    private void setUsernameAttribute(@Nullable String value) {
        setAttribute("username", value);
    }

    @XmlElement(name = "gl")
    private List<GraphicsGl> getGlElements() {
        return jaxbList("gl", GraphicsGl.class);
    }

    @XmlElement(name = "audio")
    private List<GraphicsAudio> getAudioElements() {
        return jaxbList("audio", GraphicsAudio.class);
    }

    @XmlElement(name = "listen")
    private List<GraphicsListen> getListenElements() {
        return jaxbList("listen", GraphicsListen.class);
    }

    @XmlElement(name = "channel")
    private List<GraphicsChannel> getChannelElements() {
        return jaxbList("channel", GraphicsChannel.class);
    }

    @XmlElement(name = "image")
    private List<GraphicsImage> getImageElements() {
        return jaxbList("image", GraphicsImage.class);
    }

    @XmlElement(name = "jpeg")
    private List<GraphicsJpeg> getJpegElements() {
        return jaxbList("jpeg", GraphicsJpeg.class);
    }

    @XmlElement(name = "zlib")
    private List<GraphicsZlib> getZlibElements() {
        return jaxbList("zlib", GraphicsZlib.class);
    }

    @XmlElement(name = "playback")
    private List<GraphicsPlayback> getPlaybackElements() {
        return jaxbList("playback", GraphicsPlayback.class);
    }

    @XmlElement(name = "streaming")
    private List<GraphicsStreaming> getStreamingElements() {
        return jaxbList("streaming", GraphicsStreaming.class);
    }

    @XmlElement(name = "clipboard")
    private List<GraphicsClipboard> getClipboardElements() {
        return jaxbList("clipboard", GraphicsClipboard.class);
    }

    @XmlElement(name = "mouse")
    private List<GraphicsMouse> getMouseElements() {
        return jaxbList("mouse", GraphicsMouse.class);
    }

    @XmlElement(name = "filetransfer")
    private List<GraphicsFiletransfer> getFiletransferElements() {
        return jaxbList("filetransfer", GraphicsFiletransfer.class);
    }
}

package io.kvm4j.error;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * libvirt's error numbers by their names, and for each the exception it becomes.
 *
 * <p>Names are libvirt's without {@code VIR_ERR_}; the few {@code VIR_WAR_} numbers begin with {@code WAR_}. The table
 * ends at libvirt 11.3. A number it does not hold is {@link #UNKNOWN}; {@link KvmException#rawCode()} keeps the number.
 * Source: libvirt's {@code include/libvirt/virterror.h}.
 */
public enum ErrorCode {
    OK(0, Kind.GENERAL),
    INTERNAL_ERROR(1, Kind.GENERAL),
    NO_MEMORY(2, Kind.GENERAL),
    NO_SUPPORT(3, Kind.NOT_SUPPORTED),
    UNKNOWN_HOST(4, Kind.CONNECTION),
    NO_CONNECT(5, Kind.CONNECTION),
    INVALID_CONN(6, Kind.CONNECTION),
    INVALID_DOMAIN(7, Kind.GENERAL),
    INVALID_ARG(8, Kind.GENERAL),
    OPERATION_FAILED(9, Kind.GENERAL),
    GET_FAILED(10, Kind.GENERAL),
    POST_FAILED(11, Kind.GENERAL),
    HTTP_ERROR(12, Kind.GENERAL),
    SEXPR_SERIAL(13, Kind.GENERAL),
    NO_XEN(14, Kind.GENERAL),
    XEN_CALL(15, Kind.GENERAL),
    OS_TYPE(16, Kind.GENERAL),
    NO_KERNEL(17, Kind.GENERAL),
    NO_ROOT(18, Kind.GENERAL),
    NO_SOURCE(19, Kind.GENERAL),
    NO_TARGET(20, Kind.GENERAL),
    NO_NAME(21, Kind.GENERAL),
    NO_OS(22, Kind.GENERAL),
    NO_DEVICE(23, Kind.GENERAL),
    NO_XENSTORE(24, Kind.GENERAL),
    DRIVER_FULL(25, Kind.GENERAL),
    CALL_FAILED(26, Kind.GENERAL),
    XML_ERROR(27, Kind.GENERAL),
    DOM_EXIST(28, Kind.ALREADY_EXISTS),
    OPERATION_DENIED(29, Kind.ACCESS_DENIED),
    OPEN_FAILED(30, Kind.GENERAL),
    READ_FAILED(31, Kind.GENERAL),
    PARSE_FAILED(32, Kind.GENERAL),
    CONF_SYNTAX(33, Kind.GENERAL),
    WRITE_FAILED(34, Kind.GENERAL),
    XML_DETAIL(35, Kind.GENERAL),
    INVALID_NETWORK(36, Kind.GENERAL),
    NETWORK_EXIST(37, Kind.ALREADY_EXISTS),
    SYSTEM_ERROR(38, Kind.GENERAL),
    RPC(39, Kind.CONNECTION),
    GNUTLS_ERROR(40, Kind.CONNECTION),
    WAR_NO_NETWORK(41, Kind.GENERAL),
    NO_DOMAIN(42, Kind.NOT_FOUND),
    NO_NETWORK(43, Kind.NOT_FOUND),
    INVALID_MAC(44, Kind.GENERAL),
    AUTH_FAILED(45, Kind.ACCESS_DENIED),
    INVALID_STORAGE_POOL(46, Kind.GENERAL),
    INVALID_STORAGE_VOL(47, Kind.GENERAL),
    WAR_NO_STORAGE(48, Kind.GENERAL),
    NO_STORAGE_POOL(49, Kind.NOT_FOUND),
    NO_STORAGE_VOL(50, Kind.NOT_FOUND),
    WAR_NO_NODE(51, Kind.GENERAL),
    INVALID_NODE_DEVICE(52, Kind.GENERAL),
    NO_NODE_DEVICE(53, Kind.NOT_FOUND),
    NO_SECURITY_MODEL(54, Kind.NOT_SUPPORTED),
    OPERATION_INVALID(55, Kind.INVALID_STATE),
    WAR_NO_INTERFACE(56, Kind.GENERAL),
    NO_INTERFACE(57, Kind.NOT_FOUND),
    INVALID_INTERFACE(58, Kind.GENERAL),
    MULTIPLE_INTERFACES(59, Kind.GENERAL),
    WAR_NO_NWFILTER(60, Kind.GENERAL),
    INVALID_NWFILTER(61, Kind.GENERAL),
    NO_NWFILTER(62, Kind.NOT_FOUND),
    BUILD_FIREWALL(63, Kind.GENERAL),
    WAR_NO_SECRET(64, Kind.GENERAL),
    INVALID_SECRET(65, Kind.GENERAL),
    NO_SECRET(66, Kind.NOT_FOUND),
    CONFIG_UNSUPPORTED(67, Kind.NOT_SUPPORTED),
    OPERATION_TIMEOUT(68, Kind.TIMEOUT),
    MIGRATE_PERSIST_FAILED(69, Kind.GENERAL),
    HOOK_SCRIPT_FAILED(70, Kind.GENERAL),
    INVALID_DOMAIN_SNAPSHOT(71, Kind.GENERAL),
    NO_DOMAIN_SNAPSHOT(72, Kind.NOT_FOUND),
    INVALID_STREAM(73, Kind.GENERAL),
    ARGUMENT_UNSUPPORTED(74, Kind.NOT_SUPPORTED),
    STORAGE_PROBE_FAILED(75, Kind.GENERAL),
    STORAGE_POOL_BUILT(76, Kind.ALREADY_EXISTS),
    SNAPSHOT_REVERT_RISKY(77, Kind.INVALID_STATE),
    OPERATION_ABORTED(78, Kind.GENERAL),
    AUTH_CANCELLED(79, Kind.ACCESS_DENIED),
    NO_DOMAIN_METADATA(80, Kind.NOT_FOUND),
    MIGRATE_UNSAFE(81, Kind.INVALID_STATE),
    OVERFLOW(82, Kind.GENERAL),
    BLOCK_COPY_ACTIVE(83, Kind.INVALID_STATE),
    OPERATION_UNSUPPORTED(84, Kind.NOT_SUPPORTED),
    SSH(85, Kind.CONNECTION),
    AGENT_UNRESPONSIVE(86, Kind.TIMEOUT),
    RESOURCE_BUSY(87, Kind.INVALID_STATE),
    ACCESS_DENIED(88, Kind.ACCESS_DENIED),
    DBUS_SERVICE(89, Kind.GENERAL),
    STORAGE_VOL_EXIST(90, Kind.ALREADY_EXISTS),
    CPU_INCOMPATIBLE(91, Kind.NOT_SUPPORTED),
    XML_INVALID_SCHEMA(92, Kind.GENERAL),
    MIGRATE_FINISH_OK(93, Kind.GENERAL),
    AUTH_UNAVAILABLE(94, Kind.ACCESS_DENIED),
    NO_SERVER(95, Kind.NOT_FOUND),
    NO_CLIENT(96, Kind.NOT_FOUND),
    AGENT_UNSYNCED(97, Kind.TIMEOUT),
    LIBSSH(98, Kind.CONNECTION),
    DEVICE_MISSING(99, Kind.NOT_FOUND),
    INVALID_NWFILTER_BINDING(100, Kind.GENERAL),
    NO_NWFILTER_BINDING(101, Kind.NOT_FOUND),
    INVALID_DOMAIN_CHECKPOINT(102, Kind.GENERAL),
    NO_DOMAIN_CHECKPOINT(103, Kind.NOT_FOUND),
    NO_DOMAIN_BACKUP(104, Kind.NOT_FOUND),
    INVALID_NETWORK_PORT(105, Kind.GENERAL),
    NETWORK_PORT_EXIST(106, Kind.ALREADY_EXISTS),
    NO_NETWORK_PORT(107, Kind.NOT_FOUND),
    NO_HOSTNAME(108, Kind.NOT_FOUND),
    CHECKPOINT_INCONSISTENT(109, Kind.INVALID_STATE),
    MULTIPLE_DOMAINS(110, Kind.GENERAL),
    NO_NETWORK_METADATA(111, Kind.NOT_FOUND),
    AGENT_COMMAND_TIMEOUT(112, Kind.TIMEOUT),
    AGENT_COMMAND_FAILED(113, Kind.GENERAL),
    /** A number that a newer libvirt introduced. */
    UNKNOWN(-1, Kind.GENERAL),
    /** The refusal is ours: libvirt was not asked. */
    NOT_FROM_LIBVIRT(-2, Kind.GENERAL);

    enum Kind {
        GENERAL,
        NOT_FOUND,
        ALREADY_EXISTS,
        INVALID_STATE,
        NOT_SUPPORTED,
        ACCESS_DENIED,
        CONNECTION,
        TIMEOUT
    }

    private static final Map<Integer, ErrorCode> BY_NUMBER = new HashMap<>();

    static {
        for (ErrorCode code : values()) {
            BY_NUMBER.put(code.number, code);
        }
    }

    private final int number;
    private final Kind kind;

    ErrorCode(int number, Kind kind) {
        this.number = number;
        this.kind = kind;
    }

    /** libvirt's number; negative for the two constants that are ours. */
    public int number() {
        return number;
    }

    /** The code with libvirt's number, {@link #UNKNOWN} if the table does not hold it. */
    public static ErrorCode of(int number) {
        return number < 0 ? UNKNOWN : Objects.requireNonNullElse(BY_NUMBER.get(number), UNKNOWN);
    }

    Kind kind() {
        return kind;
    }
}

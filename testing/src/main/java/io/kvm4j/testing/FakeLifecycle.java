package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.DomainEvent.Lifecycle.Type;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Lifecycle;
import io.kvm4j.xml.AnyElement;
import io.kvm4j.xml.DomainXml;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A domain's life in memory. Guests take no notice of the power button; saved files are kept by name. */
final class FakeLifecycle implements Lifecycle {

    static final int PAUSED_FLAG = 1;
    private static final int FORCE_BOOT = 8;
    private static final int SAVE_PAUSED = 4;
    private static final int UNDEFINE_MANAGED_SAVE = 1;
    private static final int UNDEFINE_SNAPSHOTS = 2;
    private static final int UNDEFINE_CHECKPOINTS = 16;
    private static final int UNDEFINE_NVRAM = 4 | 8;

    private final FakeHypervisor host;
    private final Map<String, Saved> files = new HashMap<>();

    private record Saved(DomainRef domain, String xml, boolean paused) {}

    FakeLifecycle(FakeHypervisor host) {
        this.host = host;
    }

    @Override
    public void start(DomainRef domain, int flags) {
        synchronized (host) {
            if ((flags & FORCE_BOOT) != 0) {
                host.find(domain).managedSave(null);
            }
            host.start(domain);
            if ((flags & PAUSED_FLAG) != 0) {
                suspend(domain);
            }
        }
    }

    @Override
    public void shutdown(DomainRef domain, int flags) {
        requireActive(domain);
    }

    @Override
    public void reboot(DomainRef domain, int flags) {
        requireActive(domain);
    }

    @Override
    public void reset(DomainRef domain) {
        requireActive(domain);
    }

    @Override
    public void injectNmi(DomainRef domain) {
        requireActive(domain);
    }

    private void requireActive(DomainRef domain) {
        synchronized (host) {
            host.find(domain).requireActive();
        }
    }

    @Override
    public void suspend(DomainRef domain) {
        synchronized (host) {
            host.find(domain).pause();
            host.tell(domain, Type.SUSPENDED);
        }
    }

    @Override
    public void resume(DomainRef domain) {
        synchronized (host) {
            host.find(domain).resume();
            host.tell(domain, Type.RESUMED);
        }
    }

    @Override
    public void destroy(DomainRef domain, int flags) {
        host.destroy(domain);
    }

    @Override
    public void undefine(DomainRef domain, int flags) {
        synchronized (host) {
            FakeDomain found = host.find(domain);
            if ((flags & UNDEFINE_MANAGED_SAVE) != 0) {
                found.managedSave(null);
            }
            if ((flags & UNDEFINE_SNAPSHOTS) != 0) {
                found.snapshots().forget();
            }
            if ((flags & UNDEFINE_CHECKPOINTS) != 0) {
                found.checkpoints().forget();
            }
            host.undefine(domain, (flags & UNDEFINE_NVRAM) != 0);
        }
    }

    @Override
    public DomainRef rename(DomainRef domain, String name) {
        return host.rename(domain, name);
    }

    @Override
    public boolean autostart(DomainRef domain) {
        synchronized (host) {
            return host.find(domain).autostart();
        }
    }

    @Override
    public void autostart(DomainRef domain, boolean on) {
        synchronized (host) {
            host.find(domain).autostart(on);
        }
    }

    @Override
    public StateAndReason state(DomainRef domain) {
        synchronized (host) {
            return host.find(domain).stateAndReason();
        }
    }

    @Override
    public String metadata(DomainRef domain, int type, @Nullable String namespace, int flags) {
        synchronized (host) {
            DomainXml xml = DomainXml.parse(host.xml(domain, 0));
            String value = switch (type) {
                case METADATA_TITLE -> xml.title();
                case METADATA_DESCRIPTION -> xml.description();
                default -> host.find(domain).program(Objects.requireNonNull(namespace));
            };
            if (value == null) {
                throw noMetadata();
            }
            return value;
        }
    }

    private static HypervisorException noMetadata() {
        return new HypervisorException(
                ErrorCode.NO_DOMAIN_METADATA, "metadata not found: Requested metadata element is not present");
    }

    @Override
    public void metadata(
            DomainRef domain,
            int type,
            @Nullable String value,
            @Nullable String prefix,
            @Nullable String namespace,
            int flags) {
        synchronized (host) {
            FakeDomain found = host.find(domain);
            switch (type) {
                case METADATA_TITLE -> found.change(flags, xml -> xml.title(value));
                case METADATA_DESCRIPTION -> found.change(flags, xml -> xml.description(value));
                default -> {
                    String uri = Objects.requireNonNull(namespace);
                    if (found.program(uri) == null && value == null) {
                        throw noMetadata();
                    }
                    found.program(uri, value);
                    String written = value == null ? null : prefixed(value, String.valueOf(prefix), uri);
                    found.change(flags, xml -> FakeDomain.program(xml, uri, written));
                }
            }
        }
    }

    private static String prefixed(String xml, String prefix, String uri) {
        String name = AnyElement.parse(xml).elementName();
        return xml.strip()
                .replaceFirst("^<" + name, "<" + prefix + ":" + name + " xmlns:" + prefix + "='" + uri + "'")
                .replaceFirst("</" + name + ">$", "</" + prefix + ":" + name + ">");
    }

    @Override
    public void save(DomainRef domain, String file, @Nullable String xml, int flags) {
        synchronized (host) {
            FakeDomain found = host.find(domain);
            found.requireActive();
            boolean paused = found.stateAndReason().state() == FakeDomain.PAUSED;
            files.put(file, new Saved(domain, whole(domain), paused));
            host.stop(domain, FakeDomain.SAVED);
        }
    }

    @Override
    public void restore(String file, @Nullable String xml, int flags) {
        synchronized (host) {
            Saved saved = saved(file);
            host.find(saved.domain()).managedSave(DomainXml.parse(saved.xml()));
            host.start(saved.domain());
            if (saved.paused() || (flags & SAVE_PAUSED) != 0) {
                suspend(saved.domain());
            }
        }
    }

    private Saved saved(String file) {
        Saved saved = files.get(file);
        if (saved == null) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_FAILED, "operation failed: cannot read domain image " + file);
        }
        return saved;
    }

    @Override
    public String savedXml(String file, int flags) {
        synchronized (host) {
            return shown(DomainXml.parse(saved(file).xml()), flags);
        }
    }

    @Override
    public void savedXml(String file, String xml, int flags) {
        synchronized (host) {
            Saved saved = saved(file);
            files.put(file, new Saved(saved.domain(), xml, saved.paused()));
        }
    }

    @Override
    public void managedSave(DomainRef domain, int flags) {
        synchronized (host) {
            FakeDomain found = host.find(domain);
            found.requireActive();
            if (!found.isPersistent()) {
                throw FakeDomain.invalid("cannot do managed save for transient domain");
            }
            found.managedSave(DomainXml.parse(whole(domain)));
            host.stop(domain, FakeDomain.SAVED);
        }
    }

    @Override
    public boolean hasManagedSave(DomainRef domain) {
        synchronized (host) {
            return host.find(domain).managedSave() != null;
        }
    }

    @Override
    public String managedSavedXml(DomainRef domain, int flags) {
        synchronized (host) {
            DomainXml saved = host.find(domain).managedSave();
            if (saved == null) {
                throw FakeDomain.invalid("domain does not have managed save image");
            }
            return shown(saved, flags);
        }
    }

    private String whole(DomainRef domain) {
        return host.xml(domain, Hypervisor.XML_SECURE);
    }

    private static String shown(DomainXml saved, int flags) {
        return (flags & Hypervisor.XML_SECURE) != 0 ? saved.toXml() : FakeDomain.withoutPasswords(saved);
    }

    @Override
    public void removeManagedSave(DomainRef domain) {
        synchronized (host) {
            host.find(domain).managedSave(null);
        }
    }

    @Override
    public void dumpCore(DomainRef domain, String file, int format, int flags) {
        throw lacking("core dumps");
    }

    @Override
    public void pmSuspend(DomainRef domain, int target) {
        throw lacking("power management");
    }

    @Override
    public void pmWakeup(DomainRef domain) {
        throw lacking("power management");
    }

    private static HypervisorException lacking(String what) {
        return new HypervisorException(ErrorCode.NO_SUPPORT, "the host in memory has no " + what);
    }
}

package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Parameters.Parameter;
import io.kvm4j.internal.Tuning;
import io.kvm4j.xml.DomainXml;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** vCPUs, memory and limits in memory, on a host with four CPUs. Guests give up what they are asked for at once. */
final class FakeTuning implements Tuning {

    private static final int HOST_CPUS = 4;
    private static final int BALLOON_TAG = 6;

    private final FakeHypervisor host;
    private final Map<String, Values> values = new HashMap<>();

    /** What one document of one domain has beyond its XML. */
    private static final class Values {
        private final Map<Group, Parameters> parameters = new HashMap<>();
        private final Map<String, Parameters> interfaces = new HashMap<>();
        private final Map<Integer, BitSet> pins = new HashMap<>();
        private final Map<Integer, BitSet> ioThreads = new TreeMap<>();
        private BitSet emulator = all();
    }

    FakeTuning(FakeHypervisor host) {
        this.host = host;
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, HOST_CPUS);
        return all;
    }

    private Values read(DomainRef domain, int flags) {
        FakeDomain found = host.find(domain);
        boolean live = (flags & Hypervisor.LIVE) != 0;
        if (live) {
            found.requireActive();
        }
        return values.computeIfAbsent(domain.uuid() + (live ? " live" : " config"), key -> new Values());
    }

    private List<Values> written(DomainRef domain, int flags) {
        List<Values> written = new ArrayList<>();
        if ((flags & Hypervisor.LIVE) != 0) {
            written.add(read(domain, Hypervisor.LIVE));
        }
        if ((flags & Hypervisor.CONFIG) != 0) {
            written.add(read(domain, Hypervisor.CONFIG));
        }
        return written;
    }

    private DomainXml document(DomainRef domain, int flags) {
        boolean live = (flags & Hypervisor.LIVE) != 0;
        if (live) {
            host.find(domain).requireActive();
        }
        return DomainXml.parse(host.xml(domain, live ? 0 : Hypervisor.XML_INACTIVE));
    }

    private static int maximum(DomainXml xml) {
        return Objects.requireNonNull(Objects.requireNonNull(xml.vcpu()).value());
    }

    @Override
    public int vcpus(DomainRef domain, int flags) {
        synchronized (host) {
            DomainXml xml = document(domain, flags);
            Integer current = Objects.requireNonNull(xml.vcpu()).current();
            return (flags & VCPU_MAXIMUM) != 0 || current == null ? maximum(xml) : current;
        }
    }

    @Override
    public void vcpus(DomainRef domain, int count, int flags) {
        synchronized (host) {
            if ((flags & VCPU_MAXIMUM) != 0) {
                host.find(domain).change(Hypervisor.CONFIG, xml -> xml.vcpu(v -> v.value(count)));
                return;
            }
            int most = maximum(document(domain, flags));
            if (count > most) {
                throw new HypervisorException(
                        ErrorCode.INVALID_ARG,
                        "invalid argument: requested vcpus is greater than max allowable vcpus for the domain: " + count
                                + " > " + most);
            }
            host.find(domain).change(flags, xml -> xml.vcpu(v -> v.current(count)));
        }
    }

    @Override
    public List<Vcpu> vcpuInfo(DomainRef domain) {
        synchronized (host) {
            int count = vcpus(domain, Hypervisor.LIVE);
            List<Vcpu> vcpus = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                vcpus.add(new Vcpu(i, 1, 0, i % HOST_CPUS));
            }
            return vcpus;
        }
    }

    @Override
    public List<BitSet> vcpuPins(DomainRef domain, int vcpus, int flags) {
        synchronized (host) {
            Values now = read(domain, flags);
            List<BitSet> pins = new ArrayList<>();
            for (int i = 0; i < vcpus; i++) {
                pins.add(now.pins.getOrDefault(i, all()));
            }
            return pins;
        }
    }

    @Override
    public void pinVcpu(DomainRef domain, int vcpu, BitSet cpus, int flags) {
        synchronized (host) {
            written(domain, flags).forEach(v -> v.pins.put(vcpu, cpus));
        }
    }

    @Override
    public BitSet emulatorPin(DomainRef domain, int flags) {
        synchronized (host) {
            return read(domain, flags).emulator;
        }
    }

    @Override
    public void pinEmulator(DomainRef domain, BitSet cpus, int flags) {
        synchronized (host) {
            written(domain, flags).forEach(v -> v.emulator = cpus);
        }
    }

    @Override
    public Parameters guestVcpus(DomainRef domain) {
        throw noAgent();
    }

    @Override
    public void guestVcpus(DomainRef domain, String cpus, boolean online) {
        throw noAgent();
    }

    private static HypervisorException noAgent() {
        return new HypervisorException(
                ErrorCode.ARGUMENT_UNSUPPORTED, "argument unsupported: QEMU guest agent is not configured");
    }

    @Override
    public Map<Integer, BitSet> ioThreads(DomainRef domain, int flags) {
        synchronized (host) {
            return new LinkedHashMap<>(read(domain, flags).ioThreads);
        }
    }

    @Override
    public void addIoThread(DomainRef domain, int id, int flags) {
        synchronized (host) {
            for (Values v : written(domain, flags)) {
                if (v.ioThreads.putIfAbsent(id, all()) != null) {
                    throw new HypervisorException(
                            ErrorCode.INVALID_ARG,
                            "invalid argument: an IOThread is already using iothread_id '" + id + "'");
                }
            }
        }
    }

    @Override
    public void removeIoThread(DomainRef domain, int id, int flags) {
        synchronized (host) {
            for (Values v : written(domain, flags)) {
                if (v.ioThreads.remove(id) == null) {
                    throw new HypervisorException(
                            ErrorCode.INVALID_ARG,
                            "invalid argument: cannot find IOThread '" + id + "' in iothreadids list");
                }
            }
        }
    }

    @Override
    public void pinIoThread(DomainRef domain, int id, BitSet cpus, int flags) {
        synchronized (host) {
            written(domain, flags).forEach(v -> v.ioThreads.put(id, cpus));
        }
    }

    @Override
    public void ioThread(DomainRef domain, int id, Parameters parameters, int flags) {
        synchronized (host) {
            read(domain, flags);
        }
    }

    @Override
    public void memory(DomainRef domain, long kibibytes, int flags) {
        synchronized (host) {
            long bytes = kibibytes << 10;
            if ((flags & MEMORY_MAXIMUM) != 0) {
                host.find(domain).change(Hypervisor.CONFIG, xml -> xml.memory(m -> m.bytes(bytes)));
                return;
            }
            Long most = Objects.requireNonNull(document(domain, flags).memory()).bytes();
            if (most != null && bytes > most) {
                throw new HypervisorException(
                        ErrorCode.INVALID_ARG, "invalid argument: cannot set memory higher than max memory");
            }
            host.find(domain).change(flags, xml -> xml.currentMemory(m -> m.bytes(bytes)));
        }
    }

    @Override
    public Map<Integer, Long> memoryStats(DomainRef domain) {
        synchronized (host) {
            DomainXml xml = document(domain, Hypervisor.LIVE);
            Long bytes = xml.currentMemory() != null
                    ? xml.currentMemory().bytes()
                    : Objects.requireNonNull(xml.memory()).bytes();
            return Map.of(BALLOON_TAG, Objects.requireNonNull(bytes) >> 10);
        }
    }

    @Override
    public void memoryStatsPeriod(DomainRef domain, int seconds, int flags) {
        synchronized (host) {
            written(domain, flags);
        }
    }

    @Override
    public Parameters parameters(DomainRef domain, Group group, int flags) {
        synchronized (host) {
            return read(domain, flags).parameters.getOrDefault(group, Parameters.none());
        }
    }

    @Override
    public void parameters(DomainRef domain, Group group, Parameters parameters, int flags) {
        synchronized (host) {
            written(domain, flags).forEach(v -> v.parameters.merge(group, parameters, FakeTuning::with));
        }
    }

    @Override
    public Parameters interfaceParameters(DomainRef domain, String device, int flags) {
        synchronized (host) {
            return read(domain, flags).interfaces.getOrDefault(device, Parameters.none());
        }
    }

    @Override
    public void interfaceParameters(DomainRef domain, String device, Parameters parameters, int flags) {
        synchronized (host) {
            written(domain, flags).forEach(v -> v.interfaces.merge(device, parameters, FakeTuning::with));
        }
    }

    private static Parameters with(Parameters before, Parameters change) {
        Map<String, Parameter> merged = new LinkedHashMap<>();
        before.all().forEach(parameter -> merged.put(parameter.field(), parameter));
        change.all().forEach(parameter -> merged.put(parameter.field(), parameter));
        return Parameters.of(List.copyOf(merged.values()));
    }

    @Override
    public int hostCpus() {
        return HOST_CPUS;
    }
}

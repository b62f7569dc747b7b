package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What POWER, mainframes, Itanium, ARM, LoongArch and RISC-V tell in other words than x86, or do not tell. */
class OtherProcessorsTest {

    private static final String CPUS = "sys/devices/system/cpu/";

    @TempDir
    Path root;

    private CapturedHost host;

    @BeforeEach
    void an_empty_tree() {
        host = new CapturedHost(root).directory("sys").directory("proc");
    }

    private void cpu(int id, int packageId, String packageMask, String threads) {
        host.file(CPUS + "cpu" + id + "/topology/physical_package_id", Integer.toString(packageId))
                .file(CPUS + "cpu" + id + "/topology/core_id", Integer.toString(id))
                .file(CPUS + "cpu" + id + "/topology/core_siblings", packageMask)
                .file(CPUS + "cpu" + id + "/topology/thread_siblings_list", threads);
    }

    private void cache(int cpu, int level, String list, String mask) {
        String dir = CPUS + "cpu" + cpu + "/cache/index" + level + "/";
        host.file(dir + "level", Integer.toString(level))
                .file(dir + "type", "Unified")
                .file(dir + "size", "1024K")
                .file(dir + "shared_cpu_map", mask);
        if (!list.isEmpty()) {
            host.file(dir + "shared_cpu_list", list);
        }
    }

    @Test
    void packages_without_numbers_are_told_apart_by_their_cpus() {
        cpu(0, -1, "00000003", "0-1");
        cpu(1, -1, "00000003", "0-1");
        cpu(2, -1, "0000000c", "2-3");
        cpu(3, -1, "0000000c", "2-3");

        CpuTopology cpu = host.probe().cpu();

        assertThat(cpu.packages()).isEqualTo(2);
        assertThat(cpu.dies()).isEqualTo(2);
        assertThat(cpu.cores()).isEqualTo(2);
        assertThat(cpu.cpus()).allMatch(one -> one.packageId().isAbsent());
    }

    @Test
    void packages_of_two_cabinets_may_have_the_same_number() {
        cpu(0, 0, "00000001", "0");
        cpu(1, 1, "00000002", "1");
        cpu(2, 0, "00000004", "2");
        cpu(3, 1, "00000008", "3");

        assertThat(host.probe().cpu().packages()).isEqualTo(4);
    }

    @Test
    void a_cpu_whose_package_is_damaged_stays_in_it() {
        cpu(0, 0, "00000005", "0");
        cpu(1, 1, "0000000a", "1");
        cpu(2, 0, "00000005", "2");
        cpu(3, 1, "0000000f", "3");
        host.bytes(CPUS + "cpu2/topology/physical_package_id", new byte[0]);

        assertThat(host.probe().cpu().packages()).isEqualTo(2);
    }

    @Test
    void a_cpu_that_its_own_threads_do_not_name_is_a_core() {
        cpu(0, 0, "00000003", "0");
        cpu(1, 0, "00000003", "0");

        assertThat(host.probe().cpu().cores()).isEqualTo(2);
    }

    @Test
    void caches_are_shared_as_their_masks_say_and_where_those_are_empty_by_the_threads_of_the_core() {
        cpu(0, 0, "00000007", "0-1");
        cpu(1, 0, "00000007", "0-1");
        cpu(2, 0, "00000007", "2");
        for (int cpu = 0; cpu < 3; cpu++) {
            cache(cpu, 2, "", "00000000");
            cache(cpu, 3, "0", "00000007"); // a list that was not kept up to date
        }

        assertThat(host.probe().cpu().caches())
                .extracting(cache -> cache.level() + ": " + cache.cpus())
                .containsExactly("2: 0-1", "3: 0-2", "2: 2");
    }

    @Test
    void the_caches_of_an_offline_cpu_are_off_with_it() {
        cpu(0, 0, "00000003", "0");
        cpu(1, 0, "00000003", "1");
        host.file(CPUS + "online", "0");
        cache(0, 3, "0-1", "00000003");
        cache(1, 2, "1", "00000002");

        assertThat(host.probe().cpu().caches())
                .containsExactly(new CpuCache(3, "Unified", Reading.known(1L << 20), CpuSet.of(0)));
    }

    @Test
    void a_processor_without_flags_has_none() {
        host.file("proc/cpuinfo", "cpu\t\t: TI UltraSparc II  (BlackBird)\ntype\t\t: sun4u");

        assertThat(host.probe().cpu().flags()).isEmpty();
        assertThat(host.probe().kvm().cpuExtension().isUnreadable()).isTrue();
        assertThat(host.probe().kvm().hypervisorBelow().isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Model Name : Loongson-3A5000; ; Loongson-3A5000",
                "mvendorid : 0x489|uarch : sifive,u74-mc; 0x489; sifive,u74-mc",
                "CPU implementer : 0x48|CPU part : 0xd01; 0x48; 0xd01"
            })
    void vendor_and_model_are_the_words_of_proc_cpuinfo(String lines, String vendor, String model) {
        host.file("proc/cpuinfo", "processor : 0\n" + lines.replace('|', '\n'));

        CpuTopology cpu = host.probe().cpu();

        assertThat(cpu.vendor().value().orElse(null)).isEqualTo(vendor);
        assertThat(cpu.model()).isEqualTo(Reading.known(model));
    }

    @ParameterizedTest
    @CsvSource({
        "VM00 Control Program: KVM/Linux, kvm",
        "VM00 Control Program: z/VM    6.1.0, z/vm",
        "LPAR Name:            R35LP37, pr/sm"
    })
    void a_mainframe_names_what_is_below_it(String line, String expected) {
        host.file("proc/sysinfo", "Manufacturer:         IBM\nType:                 2817\n" + line);

        assertThat(host.probe().kvm().hypervisorBelow()).isEqualTo(Reading.known(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "hypervisor/compatible, 'linux,kvm', kvm, hypervisor/compatible",
        "hypervisor/compatible, 'xen,xen-4.17', xen, hypervisor/compatible",
        "model, emulated, qemu, compatible",
        "hmc-managed?, '', phyp, 'ibm,partition-name'"
    })
    void a_device_tree_names_what_is_below_it(String file, String content, String expected, String from) {
        host.file("proc/device-tree/" + file, content);
        if (from.equals("compatible")) {
            host.file("proc/device-tree/compatible", "linux,dummy-virt");
        }
        if (from.startsWith("ibm")) {
            host.file("proc/device-tree/ibm,partition-name", "lpar1");
        }

        assertThat(host.probe().kvm().hypervisorBelow())
                .isEqualTo(Reading.inferred(expected, "/proc/device-tree/" + from));
    }

    @Test
    void a_board_that_names_itself_and_no_hypervisor_has_none_below_it() {
        host.file("proc/cpuinfo", "processor : 0\nFeatures : fp asimd")
                .file("proc/device-tree/compatible", "raspberrypi,4-model-b");

        assertThat(host.probe().kvm().hypervisorBelow().isAbsent()).isTrue();
    }
}

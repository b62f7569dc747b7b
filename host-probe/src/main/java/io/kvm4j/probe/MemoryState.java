package io.kvm4j.probe;

import java.util.List;

/**
 * The host's memory and what the kernel does with it, from {@code /proc/meminfo}, {@code /sys/kernel/mm} and
 * {@code /proc/sys/vm}.
 *
 * @param availableBytes what new programs could get without swapping
 * @param transparentHugePages {@code always}, {@code madvise} or {@code never}
 * @param overcommit {@code vm.overcommit_memory}: 0 by guess, 1 always, 2 never beyond the limit
 * @param overcommitRatioPercent {@code vm.overcommit_ratio}, which counts where overcommit is 2
 */
public record MemoryState(
        Reading<Long> totalBytes,
        Reading<Long> freeBytes,
        Reading<Long> availableBytes,
        Reading<Long> swapTotalBytes,
        Reading<Long> swapFreeBytes,
        List<HugePages> hugePages,
        Reading<String> transparentHugePages,
        Reading<String> transparentHugePageDefrag,
        Reading<Long> overcommit,
        Reading<Long> overcommitRatioPercent,
        KsmState ksm) {

    public MemoryState {
        hugePages = List.copyOf(hugePages);
    }

    static MemoryState of(Tree tree) {
        String info = tree.text("proc/meminfo").orElse("");
        return new MemoryState(
                MemInfo.bytes(tree, info, "proc/meminfo", "MemTotal"),
                MemInfo.bytes(tree, info, "proc/meminfo", "MemFree"),
                MemInfo.bytes(tree, info, "proc/meminfo", "MemAvailable"),
                MemInfo.bytes(tree, info, "proc/meminfo", "SwapTotal"),
                MemInfo.bytes(tree, info, "proc/meminfo", "SwapFree"),
                HugePages.in(tree, "sys/kernel/mm/hugepages"),
                chosen(tree, "sys/kernel/mm/transparent_hugepage/enabled"),
                chosen(tree, "sys/kernel/mm/transparent_hugepage/defrag"),
                orMissing(tree, "proc/sys/vm/overcommit_memory"),
                orMissing(tree, "proc/sys/vm/overcommit_ratio"),
                KsmState.of(tree));
    }

    private static Reading<Long> orMissing(Tree tree, String file) {
        Reading<Long> number = Numbers.read(tree, file);
        return number.isAbsent() ? tree.missing(file) : number;
    }

    /** The word in brackets of {@code always [madvise] never}. */
    private static Reading<String> chosen(Tree tree, String file) {
        Reading<String> text = tree.attribute(file);
        if (!(text instanceof Reading.Known<String> t)) {
            return text.isAbsent() ? tree.missing(file) : text;
        }
        int open = t.fact().indexOf('[');
        int close = t.fact().indexOf(']', open + 1);
        return open < 0 || close < 0
                ? Reading.unreadable(Tree.shown(file), Why.MALFORMED)
                : Reading.known(t.fact().substring(open + 1, close));
    }
}

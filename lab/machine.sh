# shellcheck shell=bash
# The words that shapes are written in, and the machine itself; sourced by run.
# shellcheck disable=SC2034  # cpu, smp and words are used by run
#
# Every device of pcie.0 has a fixed address, so that a test can name it:
#   00:01.*  the lab's own: root disk, console ports, shares     00:08.0-3  root ports for buses 01, 02, 03 and 04/05
#   00:03.0  display, 00:03.1 audio: one slot, one group         01:00.0    NVMe with virtual functions
#   00:04.0  audio, alone in its group                           02:00.0    NIC (e1000e), alone in its group
#   00:05.0, 00:06.0  disks for LVM (vdb, vdc)                   03:00.0    bridge to PCI; 04:01.0 NIC, 04:02.0 audio
#                                                                81:00.0    NIC below a host bridge of node 1
# Without instructions that move or fill memory byte by byte, for that is how they are emulated; clearcpuid=112 (rep_good) keeps the
# kernel from their wider kind too. All in all they cost a tenth of the time.
cpu=max,la57=off,erms=off,fsrm=off
qemu=()
# a busy machine is too slow for the kernel's check of its timer, which panics then: no_timer_check
words=(console=ttyS0 quiet panic=-1 mitigations=off nokaslr audit=0 nowatchdog no_timer_check cryptomgr.notests clearcpuid=112)

machine() { qemu+=(-machine "q35,kernel-irqchip=off" -audiodev none,id=snd); }

kernel_words() { words+=("$@"); }

one_node() { qemu+=(-smp 1); } # two processors that wait for each other need more time

memory_nodes() { # COUNT: the memory in equal parts
    local node
    for ((node = 0; node < $1; node++)); do
        qemu+=(-object "memory-backend-ram,id=mem$node,size=$((memory / $1))M")
    done
}

two_nodes() {
    qemu+=(-smp 2,sockets=2,cores=1,threads=1)
    memory_nodes 2
    qemu+=(-numa node,nodeid=0,cpus=0,memdev=mem0 -numa node,nodeid=1,cpus=1,memdev=mem1 -numa dist,src=0,dst=1,val=21)
}

four_nodes() { # two threads to a core; two nodes have memory and no CPU; no two distances are equal
    cpu+=,svm=off,vendor=GenuineIntel,family=6,model=85,stepping=4
    qemu+=(-smp 4,sockets=2,cores=1,threads=2)
    memory_nodes 4
    qemu+=(-numa node,nodeid=0,cpus=0-1,memdev=mem0 -numa node,nodeid=1,cpus=2-3,memdev=mem1
        -numa node,nodeid=2,memdev=mem2 -numa node,nodeid=3,memdev=mem3
        -numa dist,src=0,dst=1,val=21 -numa dist,src=0,dst=2,val=17 -numa dist,src=0,dst=3,val=28
        -numa dist,src=1,dst=2,val=29 -numa dist,src=1,dst=3,val=18 -numa dist,src=2,dst=3,val=31)
}

disk() { # ID MIB: a throw-away disk
    truncate -s "$2M" "$scratch/$1.raw"
    qemu+=(-drive "if=none,id=$1,file=$scratch/$1.raw,format=raw,cache=unsafe")
}

nic() { # MODEL NUMBER OPTIONS: a NIC whose cable leads nowhere but to a DHCP server
    qemu+=(-netdev "user,id=net$2,restrict=on" -device "$1,netdev=net$2,mac=52:54:00:1a:b0:0$2,$3")
}

audio() { # MODEL ID OPTIONS
    qemu+=(-device "$1,id=$2,$3" -device "hda-duplex,bus=$2.0,audiodev=snd")
}

root_ports() { # [OPTIONS]
    local port
    for port in 0 1 2 3; do
        qemu+=(-device "pcie-root-port,id=rp$port,bus=pcie.0,chassis=$((port + 1)),addr=8.$port,multifunction=on${1:+,$1}")
    done
}

lvm_disks() {
    disk lvm0 256
    disk lvm1 256
    qemu+=(-device virtio-blk-pci,bus=pcie.0,drive=lvm0,serial=LABLVM0,addr=5.0 -device virtio-blk-pci,bus=pcie.0,drive=lvm1,serial=LABLVM1,addr=6.0)
}

alone() { # an audio function and a NIC with a group each
    audio ich9-intel-hda hda1 bus=pcie.0,addr=4.0
    nic e1000e 1 bus=rp1
}

far_nic() { # a host bridge of its own on node 1, with a NIC below: the only device here that knows its node
    qemu+=(-device pxb-pcie,id=pxb1,bus=pcie.0,addr=9.0,bus_nr=128,numa_node=1 -device pcie-root-port,id=rp8,bus=pxb1,chassis=9)
    nic e1000e 3 bus=rp8
}

shared_slot() { # two functions of one slot: one group
    qemu+=(-device bochs-display,bus=pcie.0,addr=3.0,multifunction=on)
    audio intel-hda hda0 bus=pcie.0,addr=3.1
}

shared_bus() { # everything below a bridge to conventional PCI: one group
    qemu+=(-device pcie-pci-bridge,id=ppb,bus=rp2)
    nic e1000 2 bus=ppb,addr=1.0
    audio intel-hda hda2 bus=ppb,addr=2.0
}

virtual_functions() { # COUNT: an NVMe controller that can make as many virtual functions
    disk nvme 64
    qemu+=(-device nvme-subsys,id=subsys0
        -device "nvme,id=nvme0,bus=rp0,serial=LABNVME0,subsys=subsys0,sriov_max_vfs=$1,sriov_vq_flexible=$((2 * $1)),sriov_vi_flexible=$1"
        -device nvme-ns,drive=nvme,bus=nvme0,nsid=1,shared=on)
}

vt_d() { # OPTIONS
    qemu+=(-device "intel-iommu,caching-mode=on,$1")
}

amd_vi() { # to be said last: its own PCI function takes the first free slot
    qemu+=(-device amd-iommu,intremap=on)
}

lab_devices() { # IMAGE: what the lab itself needs, in one slot and so in one group. Before the shape's own devices, some of
                # which take the first free slot
    local number=4 path
    qemu+=(-drive "if=none,id=root,file=${1//,/,,}/root.ext4,format=raw,cache=unsafe,readonly=$root_readonly"
        -device virtio-blk-pci,bus=pcie.0,drive=root,serial=LABROOT,addr=1.0,multifunction=on
        -device virtio-serial-pci,bus=pcie.0,id=ports,addr=1.1
        -chardev file,id=out,path=/dev/fd/3,append=on -device virtserialport,bus=ports.0,nr=1,chardev=out,name=out
        -chardev file,id=err,path=/dev/fd/4,append=on -device virtserialport,bus=ports.0,nr=2,chardev=err,name=err
        -fsdev "local,id=control,path=${scratch//,/,,}/lab,security_model=none,multidevs=remap"
        -device virtio-9p-pci,bus=pcie.0,fsdev=control,mount_tag=control,addr=1.2)
    : > "$scratch/lab/shares"
    for path in "${shares[@]}"; do
        qemu+=(-fsdev "local,id=share$number,path=${path//,/,,},security_model=none,multidevs=remap,readonly=on"
            -device "virtio-9p-pci,bus=pcie.0,fsdev=share$number,mount_tag=share$number,addr=1.$((number - 1))")
        echo "share$number $path" >> "$scratch/lab/shares"
        number=$((number + 1))
    done
}

boot() { # IMAGE SECONDS: runs the machine until it is off; its own messages are in $scratch/console
    local code=0
    # --foreground: it stays in the worker's process group, where signals find it
    setpriv --pdeathsig KILL timeout --foreground --kill-after=5 "$2" setpriv --pdeathsig KILL qemu-system-x86_64 \
        -nodefaults -no-user-config -display none -no-reboot -accel tcg,thread=multi -cpu "$cpu" -m "${memory}M" \
        -kernel "$1/vmlinux" -initrd "$1/initrd.img" -append "${words[*]}" -serial "file:$scratch/console" "${qemu[@]}" \
        </dev/null >>"$scratch/qemu.log" 2>&1 3> >(exec cat >&"$fd_out") 4> >(exec cat >&"$fd_err") &
    wait $! || code=$?
    return "$code"
}

boot_to_finish() ( # IMAGE: once, with its root writable
    root_readonly=off shares=()
    mkdir -p "$scratch/lab"
    lab_devices "$1"
    machine
    one_node
    words+=(lab.finish)
    boot "$1" 600 || true
    [[ -e $scratch/lab/status && $(<"$scratch/lab/status") == 0 ]] || { tell_console; fail "the image's first boot failed"; }
    rm -rf "$scratch/lab" "$scratch/console"
)

tell_console() { # why a machine did not get there
    tail -n 40 "$scratch/qemu.log" "$scratch/console" 2>/dev/null | tr -d '\r' >&2 || true
}

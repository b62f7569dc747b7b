# shellcheck shell=bash
# Makes the machine's image out of the distribution's packages; sourced by run. Nothing is installed on this machine and
# nothing here needs root: packages are unpacked, and what needs root is done by the machine itself when it boots first.

image_tools='apt-get:apt dpkg-deb:dpkg mke2fs:e2fsprogs depmod:kmod modprobe:kmod xz:xz-utils tar:tar flock:util-linux'

lists=''    # where apt's lists are, if not where this machine has them

apt_here() { # apt as if nothing were installed, with nothing of this machine's state written
    apt-get -qq ${lists:+-o "Dir::State::lists=$lists"} -o Dir::State::status=/dev/null \
        -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o Dir::Cache::archives="$scratch/debs" -o Debug::NoLocking=1 -o APT::Sandbox::User= \
        -o APT::Install-Recommends=false -o APT::Architectures=amd64 "$@"
}

# Sets image to the directory of the image for these scripts and these package versions, made first if need be.
need_image() {
    local images=$cache/images inputs stamp list key dir
    local -a packages
    mapfile -t packages < <(grep -v '^#' "$lab/packages" | tr -s ' ' '\n')
    mkdir -p "$images" "$scratch/debs/partial"
    # What apt would choose takes seconds to find out, so an unchanged apt is not asked.
    inputs=$(cat "$lab"/{packages,modules,image.sh,machine.sh} "$lab"/guest/* | sha256sum)
    stamp=$({ echo "$inputs"; stat -c '%n %s %Y' /var/lib/apt/lists/* /etc/apt/sources.list.d/* /etc/apt/preferences.d/* 2>/dev/null; } | sha256sum)
    image=''
    exec {lock}<"$images"
    flock "$lock"    # one build at a time; the others wait for it
    for dir in "$images"/*/; do
        if [[ -e $dir/stamp && $(<"$dir/stamp") == "$stamp" ]]; then image=${dir%/}; fi
    done
    if [[ -n $image ]]; then touch "$image"; exec {lock}>&-; return; fi
    name_image() {
        list=$(apt_here --print-uris install "${packages[@]}" | awk '{print $2}' | sort) && [[ -n $list ]] || return 1
        key=$(printf '%s\n' "$inputs" "$list" | sha256sum | cut -c1-16)
        image=$images/$key
    }
    name_image || { fresh_lists; name_image; } || fail "apt cannot name the packages of the image"
    if [[ ! -d $image ]] && ! download "$list" "${packages[@]}"; then
        # the archive has newer packages than this machine knows of
        fresh_lists
        name_image || fail "apt cannot name the packages of the image"
        [[ -d $image ]] || download "$list" "${packages[@]}" || { tail -5 "$scratch/apt.log" >&2; fail "apt cannot fetch the packages"; }
    fi
    if [[ ! -d $image ]]; then
        trap 'say "stopped at: $BASH_COMMAND (${BASH_SOURCE[0]##*/}:$LINENO)"' ERR
        set -E
        build_image
        set +E
        trap - ERR
        mv "$scratch/image" "$image"
        # The cache holds three images: of this tree, and of the two used last.
        find "$images" -mindepth 1 -maxdepth 1 -printf '%T@ %p\n' | sort -rn | tail -n +4 | cut -d' ' -f2- | xargs -r rm -rf
    fi
    echo "$stamp" > "$image/stamp"
    exec {lock}>&-
}

fresh_lists() { # of our own, for which nobody need be root
    lists=$cache/lists
    mkdir -p "$lists/partial"
    say "asking the distribution's archive which packages there are"
    apt_here update >"$scratch/apt.log" 2>&1 || { tail -5 "$scratch/apt.log" >&2; fail "apt cannot fetch its lists"; }
}

build_image() { # out of $scratch/debs
    local root=$scratch/root out=$scratch/image mib
    mkdir -p "$root" "$out"
    unpack "$root" "$scratch/kernel"
    configure "$root"
    choose_modules "$scratch/kernel" "$root"
    write_kernel "$scratch/kernel/boot"/vmlinuz-* "$out/vmlinux"
    write_initrd "$root" early initramfs-init "$out/initrd.img"
    write_initrd "$root" nested nested-init "$out/nested.img"
    # a second's work here and twenty in the machine, which does it if its Java does not run here
    "$root/usr/lib/jvm/default-java/bin/java" -Xshare:dump >/dev/null 2>&1 || true
    say "packages unpacked"
    mib=$(($(du -sm "$root" | cut -f1) * 115 / 100 + 160))
    mke2fs -q -t ext4 -O ^has_journal,^metadata_csum,^64bit -m 0 -N 40000 -L labroot -d "$root" "$out/root.ext4" "${mib}m" >/dev/null
    mv "$root/usr/lib/jvm" "$out/jvm" # for class data archives that fit the machine's Java
    say "image written, first boot"
    boot_to_finish "$out"
    say "image ready"
}

download() { # LIST PACKAGE...: LIST's files into $scratch/debs; what the cache holds is not fetched again
    local list=$1 deb
    shift
    say "making the image, once for these package versions"
    mkdir -p "$cache/debs"
    rm -f "$scratch"/debs/*.deb
    for deb in $list; do
        if [[ -e $cache/debs/$deb ]]; then ln "$cache/debs/$deb" "$scratch/debs/"; fi
    done
    apt_here --download-only -y install "$@" >"$scratch/apt.log" 2>&1 || return 1
    find "$cache/debs" -name '*.deb' -delete
    ln -t "$cache/debs" "$scratch"/debs/*.deb
    say "packages fetched"
}

unpack() { # ROOT KERNEL: the packages' files, without what only people read
    local root=$1 kernel=$2 dir
    for dir in bin sbin lib lib64; do
        mkdir -p "$root/usr/$dir"
        ln -s "usr/$dir" "$root/$dir"
    done
    mkdir "$kernel"
    dpkg-deb -x "$scratch"/debs/linux-image-[0-9]*.deb "$kernel"
    # shellcheck disable=SC2016  # the inner shell's variables
    find "$scratch/debs" -maxdepth 1 -name '*.deb' ! -name 'linux-image-*' -print0 | root=$root xargs -0 -n 8 -P 2 bash -euo pipefail -c '
        for deb in "$@"; do
            dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root" --keep-directory-symlink --warning=no-timestamp \
                --exclude "./usr/share/doc/*" --exclude "./usr/share/man/*" --exclude "./usr/share/info/*" \
                --exclude "./usr/share/locale/*" --exclude "./usr/share/iso-codes/*" --exclude "./lib/udev/hwdb.d/*"
        done' unpack
}

configure() { # ROOT: what maintainer scripts would have written
    local root=$1 tool
    cp "$root/usr/share/base-passwd/passwd.master" "$root/etc/passwd"
    cp "$root/usr/share/base-passwd/group.master" "$root/etc/group"
    cat "$lab/guest/passwd" >> "$root/etc/passwd"
    cat "$lab/guest/group" >> "$root/etc/group"
    cp "$root/usr/share/base-files/nsswitch.conf" "$root/etc/nsswitch.conf" 2>/dev/null || true
    echo '127.0.0.1 localhost lab' > "$root/etc/hosts"
    rm -rf "$root"/var/{run,lock}
    ln -s /run "$root/var/run"
    ln -s /run/lock "$root/var/lock"
    rm -f "$root/etc/resolv.conf"
    ln -sf mawk "$root/usr/bin/awk"
    ln -sf bash "$root/usr/bin/sh"
    ln -sf ../lib/jvm/default-java/bin/java "$root/usr/bin/java"
    for tool in iptables ip6tables; do ln -sf "$tool-nft" "$root/usr/sbin/$tool"; done
    printf 'user = "root"\ngroup = "root"\nsecurity_driver = "none"\n' > "$root/etc/libvirt/qemu.conf"
    mkdir -p "$root"/{lab,usr/local/sbin,var/log/libvirt/qemu,var/cache/libvirt/qemu} "$root"/var/lib/libvirt/{images,boot,dnsmasq,qemu}
    install -m 755 -t "$root/usr/local/sbin" "$lab"/guest/lab-*
}

choose_modules() { # KERNEL ROOT: into ROOT, and into $scratch/WHEN with the order to load them in
    local kernel=$1 root=$2 version when names module ko to
    version=$(basename "$kernel"/lib/modules/*)
    depmod -b "$kernel" "$version"
    mkdir -p "$scratch"/{early,nested} "$root/lib/modules/$version"
    cp "$kernel/lib/modules/$version"/modules.{builtin,builtin.modinfo,order} "$root/lib/modules/$version/"
    while read -r when names; do
        for module in $names; do
            for ko in $(modprobe -d "$kernel" -S "$version" --show-depends "$module" | awk '$1 == "insmod" {print $2}'); do
                to=$root/${ko#"$kernel/"}
                mkdir -p "${to%/*}"
                cp "$ko" "$to"
                if [[ $when != late && ! -e $scratch/$when/${ko##*/} ]]; then
                    cp "$ko" "$scratch/$when/"
                    echo "${ko##*/}" >> "$scratch/$when/order"
                fi
            done
        done
    done < <(grep -v '^#' "$lab/modules")
    depmod -b "$root" "$version"
}

write_kernel() { # VMLINUZ VMLINUX: unpacked, so that the machine need not do it under emulation
    local at
    at=$(LC_ALL=C grep -obUaP '\xfd7zXZ\x00' "$1" | LC_ALL=C sed -n '1s/:.*//p')
    [[ -n $at ]] || fail "the kernel ${1##*/} is not compressed with xz"
    xz -dc --single-stream > "$2" < <(tail -c "+$((at + 1))" "$1" || true)
}

write_initrd() { # ROOT MODULES INIT INITRD
    local tree=$scratch/initrd
    mkdir -p "$tree"/{bin,proc,sys,dev,newroot}
    cp "$1/bin/busybox" "$tree/bin/"
    cp -r "$scratch/$2" "$tree/modules"
    install -m 755 "$lab/guest/$3" "$tree/init"
    (cd "$tree" && find . | "$1/bin/busybox" cpio -o -H newc -R 0:0 2>/dev/null) > "$4"
    rm -r "$tree"
}

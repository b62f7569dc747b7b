module kvm4j.io/benchmarks

go 1.19

require libvirt.org/go/libvirtxml v1.11003.0

package io.kvm4j.xml;

/** Documents of our own making. */
final class Samples {
    static final String DOMAIN = """
            <domain type="kvm" id="7" xmlns:qemu="http://libvirt.org/schemas/domain/qemu/1.0">
              <name>web1</name>
              <uuid>5a8dd4a0-6f5c-4c6e-9b69-3d8e5c0f6a11</uuid>
              <metadata>
                <team:owner xmlns:team="urn:example:team" team:id="7">storage</team:owner>
              </metadata>
              <memory unit="MiB">4096</memory>
              <currentMemory>2097152</currentMemory>
              <vcpu placement="static" current="2">4</vcpu>
              <os>
                <type arch="x86_64" machine="pc-q35-9.2">hvm</type>
                <boot dev="hd"/>
              </os>
              <features>
                <acpi/>
              </features>
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <disk type="block" device="disk">
                  <driver name="qemu" type="raw" cache="none"/>
                  <source dev="/dev/vg0/root"/>
                  <target dev="vda" bus="virtio"/>
                  <alias name="virtio-disk0"/>
                  <address type="pci" domain="0x0000" bus="0x03" slot="0x00" function="0x0"/>
                </disk>
                <controller type="usb" index="0" model="qemu-xhci"/>
                <disk type="file" device="disk">
                  <driver name="qemu" type="qcow2" cache="none"/>
                  <source file="/var/lib/libvirt/images/b&amp;c.qcow2"/>
                  <target dev="vdb" bus="virtio"/>
                  <readonly/>
                  <boot order="2"/>
                </disk>
                <interface type="bridge">
                  <mac address="52:54:00:6b:3c:58"/>
                  <source bridge="br0"/>
                  <model type="virtio"/>
                </interface>
                <hostdev mode="subsystem" type="pci" managed="yes">
                  <source>
                    <address domain="0x0000" bus="0x65" slot="0x00" function="0x0"/>
                  </source>
                </hostdev>
              </devices>
              <qemu:commandline>
                <qemu:arg value="-no-hpet"/>
              </qemu:commandline>
            </domain>
            """;

    static final String NETWORK = """
            <network>
              <name>default</name>
              <forward mode="nat"/>
              <bridge name="virbr0" stp="on" delay="0"/>
              <ip address="192.168.122.1" netmask="255.255.255.0">
                <dhcp>
                  <range start="192.168.122.2" end="192.168.122.254"/>
                </dhcp>
              </ip>
            </network>
            """;

    private Samples() {}
}

// Parses and formats every domain document below a folder with libvirt's own Go module, warm, and prints the microseconds of
// CPU that each takes per document: those of the whole process, as Go's collector runs beside the program.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"syscall"

	"libvirt.org/go/libvirtxml"
)

const (
	warmUp = 12
	rounds = 15
)

func cpu() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return float64(usage.Utime.Sec+usage.Stime.Sec)*1e6 + float64(usage.Utime.Usec+usage.Stime.Usec)
}

func main() {
	var documents []string
	err := filepath.WalkDir(os.Args[1], func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		documents = append(documents, string(text))
		return err
	})
	if err != nil {
		panic(err)
	}
	var parse, format []float64
	for round := -warmUp; round < rounds; round++ {
		parsed := make([]*libvirtxml.Domain, 0, len(documents))
		start := cpu()
		for _, text := range documents {
			domain := &libvirtxml.Domain{}
			if domain.Unmarshal(text) == nil {
				parsed = append(parsed, domain)
			}
		}
		middle := cpu()
		for _, domain := range parsed {
			if _, err := domain.Marshal(); err != nil {
				panic(err)
			}
		}
		if round >= 0 {
			parse = append(parse, (middle-start)/float64(len(documents)))
			format = append(format, (cpu()-middle)/float64(len(parsed)))
		}
	}
	sort.Float64s(parse)
	sort.Float64s(format)
	fmt.Printf("%.1f %.1f\n", parse[rounds/2], format[rounds/2])
}

# `make demo` and `make test` install what is missing and need nothing before them.

SWIFT ?= swift
RELEASE := .build/release/apim-policy
FUZZ_SECONDS ?= 60

.PHONY: help build demo test bench fuzz generate format lint release clean

help:
	@echo "make demo      build the tool and run its main job on examples/"
	@echo "make test      run every test"
	@echo "make bench     measure speed, as ratios against other tools"
	@echo "make fuzz      fuzz the policy reader for FUZZ_SECONDS (default 60)"
	@echo "make generate  write the files that are made from other files"
	@echo "make format    format the sources; make lint checks them"
	@echo "make release   build dist/apim-policy, which needs no Swift to run"

build:
	@scripts/setup build
	$(SWIFT) build -c release --product apim-policy $$(scripts/release-flags)

demo: build
	@scripts/demo $(RELEASE)

test:
	@scripts/setup test
	@scripts/test

bench:
	@scripts/setup bench
	@scripts/bench

fuzz:
	@scripts/setup build
	@scripts/fuzz $(FUZZ_SECONDS)

generate:
	@scripts/setup build
	@scripts/generate
	$(SWIFT) run apim-policy-docs

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift
	@scripts/generate --check

release:
	@scripts/setup build
	@scripts/release

clean:
	rm -rf .build .build-* dist

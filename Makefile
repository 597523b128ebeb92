# Snip: every task of the project. `make` alone explains them.

SWIFT       ?= swift
SCRATCH     ?= .build
BUILD_FLAGS := -c release --static-swift-stdlib --scratch-path $(SCRATCH)
SNIP        := $(SCRATCH)/release/snip
PREFIX      ?= /usr/local
PYTHON      ?= /usr/bin/python3.11
SEED        ?= 1
COUNT       ?= 2000
RE_PYTHON   ?= python3.11
RE_PAIRS    ?= 1000000

.PHONY: help setup build run test lint format oracle conformance fuzz fuzz-re lessons bench bench-compare \
	bench-baseline bench-regex bench-learn stress asan docs install clean

help:
	@echo "make run       set up, build and start learning"
	@echo "make test      set up and run every test"
	@echo "make build     build $(SNIP)"
	@echo "make lessons   prove the shipped lessons"
	@echo "make stress    the engine's tests, collecting garbage at every safepoint"
	@echo "make asan      the engine's tests under AddressSanitizer"
	@echo "make oracle    prove the tests' expectations and the lessons against CPython 3.11"
	@echo "make conformance FOLDER=...   run any folder of programs under CPython 3.11 and snip and compare"
	@echo "make fuzz      look for differences with random and damaged programs (SEED=$(SEED) COUNT=$(COUNT))"
	@echo "make fuzz-re   the same for patterns and subjects of re (SEED=$(SEED) RE_PAIRS=$(RE_PAIRS) RE_PYTHON=$(RE_PYTHON))"
	@echo "make bench     speed against CPython 3.11, interleaved"
	@echo "make bench-compare   instruction counts against Benchmarks/baseline.json (needs valgrind)"
	@echo "make bench-regex     snip regex against pcre2grep on a file of 1 GB (needs pcre2-utils)"
	@echo "make bench-learn     200 random kills of a session, and the times of the learning loop"
	@echo "make docs      write docs/subset.md, docs/library.md and lessons/README.md anew"
	@echo "make lint      check the formatting; make format mends it"
	@echo "make install   copy the binary, the lessons, the manual page and completions below PREFIX ($(PREFIX))"

setup:
	@sh Tools/setup.sh

build: setup
	$(SWIFT) build $(BUILD_FLAGS) --product snip

run: build
	@$(SNIP) learn

# The engine is tested in release mode: without optimisation an interpreter is some 45 times slower.
test: build
	$(SWIFT) test --scratch-path $(SCRATCH)
	python3 Tools/conformance.py --snip $(SNIP) Tests/python
	python3 Tools/conformance.py --snip $(SNIP) --stress Tests/python
	python3 Tools/answers.py --snip $(SNIP)
	python3 Tools/terminal.py --snip $(SNIP) Tests/terminal
	python3 Tools/learning.py --snip $(SNIP) kills --count 20
	python3 Tools/learning.py --snip $(SNIP) keys --count 3
	$(SNIP) lessons check lessons
	$(SNIP) lessons list --markdown --lessons lessons | cmp - lessons/README.md
	python3 Tools/feedback.py --snip $(SNIP) Tests/feedback
	python3 Tools/subset.py --check
	python3 Tools/library.py --check --snip $(SNIP) --python $(PYTHON)

stress: build
	python3 Tools/conformance.py --snip $(SNIP) --stress Tests/python

# Leaks are left out: a run's heap ends as a whole.
asan: setup
	$(SWIFT) build -c release --sanitize=address --product snip --scratch-path $(SCRATCH)-asan
	ASAN_OPTIONS=detect_leaks=0 python3 Tools/conformance.py --snip $(SCRATCH)-asan/release/snip Tests/python
	ASAN_OPTIONS=detect_leaks=0 python3 Tools/conformance.py --snip $(SCRATCH)-asan/release/snip --stress Tests/python

lessons: build
	$(SNIP) lessons check lessons

oracle: build
	python3 Tools/conformance.py --oracle $(PYTHON) Tests/python
	python3 Tools/lessons_oracle.py --snip $(SNIP) --python $(PYTHON) lessons

conformance: build
	python3 Tools/compare.py --snip $(SNIP) --python $(PYTHON) --diff $(FOLDER)

fuzz: build
	-python3 Tools/fuzz.py --snip $(SNIP) --python $(PYTHON) --seed $(SEED) --count $(COUNT)
	-python3 Tools/fuzz.py --snip $(SNIP) --python $(PYTHON) --seed $(SEED) --count $(COUNT) --mutate --batch 150

# The oracle has to be a release without the faults of possessive groups: 3.11.5 and later.
fuzz-re: build
	python3 Tools/fuzz_re.py --snip $(SNIP) --python $(RE_PYTHON) --seed $(SEED) --pairs $(RE_PAIRS)

bench: build
	python3 Tools/bench.py --snip $(SNIP) --python $(PYTHON)

bench-compare: build
	python3 Tools/instructions.py --snip $(SNIP)

bench-baseline: build
	python3 Tools/instructions.py --snip $(SNIP) --write

bench-regex: build
	python3 Tools/regexspeed.py --snip $(SNIP)

bench-learn: build
	python3 Tools/learning.py --snip $(SNIP) kills --count 200
	python3 Tools/learning.py --snip $(SNIP) speed --count 40

docs: build
	python3 Tools/subset.py
	python3 Tools/library.py --snip $(SNIP) --python $(PYTHON)
	$(SNIP) lessons list --markdown --lessons lessons > lessons/README.new
	mv lessons/README.new lessons/README.md

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

install: build
	install -D $(SNIP) $(PREFIX)/bin/snip
	mkdir -p $(PREFIX)/share/snip
	cp -r lessons $(PREFIX)/share/snip/
	mkdir -p $(PREFIX)/share/man/man1 $(PREFIX)/share/bash-completion/completions
	mkdir -p $(PREFIX)/share/zsh/site-functions $(PREFIX)/share/fish/vendor_completions.d
	$(SNIP) help --man > $(PREFIX)/share/man/man1/snip.1
	$(SNIP) --generate-completion-script bash > $(PREFIX)/share/bash-completion/completions/snip
	$(SNIP) --generate-completion-script zsh > $(PREFIX)/share/zsh/site-functions/_snip
	$(SNIP) --generate-completion-script fish > $(PREFIX)/share/fish/vendor_completions.d/snip.fish

clean:
	rm -rf $(SCRATCH)

# SPDX-FileCopyrightText: 2026 The Crontopus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Wraps set-up, CMake presets and scripts; everything real is there.

PREFIX ?= /usr/local
# Tests by name: make test ONLY=manifest
ONLY ?= .

.PHONY: run test bench fuzz format lint icons screenshots install setup clean help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

setup: ## install what building needs (Debian 12 and 13)
	@installer/setup-build.sh

run: setup ## build, then the console on a demo workspace with its agent
	@cmake --preset release -DCRONTOPUS_BUILD_TESTS=OFF >/dev/null
	@cmake --build --preset release
	@installer/demo.sh build/release/bin

test: setup ## build everything and run all tests
	@cmake --preset dev >/dev/null
	@cmake --build --preset dev
	@ctest --preset dev -R '$(ONLY)'

bench: setup ## measure: one table of ours, peer, ratio, target
	@cmake --preset release -DCRONTOPUS_BUILD_TESTS=ON >/dev/null
	@cmake --build --preset release
	@tests/bench/run.sh build/release

fuzz: setup ## each fuzz target, one million runs (FUZZ_RUNS to change)
	@cmake --preset fuzz >/dev/null
	@cmake --build --preset fuzz
	@tests/fuzz/run.sh build/fuzz $(or $(FUZZ_RUNS),1000000)

format: ## clang-format on every source file
	@installer/lint.sh --fix

lint: ## clang-format and clang-tidy on what changed
	@installer/lint.sh

icons: ## draw the PNG masks from resources/icons/*.svg
	@installer/render-icons.sh

screenshots: ## take the pictures of docs/images anew
	@tests/e2e/screenshots.sh . build/dev/bin

install: ## build and install under PREFIX
	@cmake --preset release -DCMAKE_INSTALL_PREFIX=$(PREFIX) -DCRONTOPUS_BUILD_TESTS=OFF >/dev/null
	@cmake --build --preset release
	@cmake --install build/release

clean: ## forget all builds
	@rm -rf build

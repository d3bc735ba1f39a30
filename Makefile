# The commands of the project; `make help` lists them. Each sets up what it needs first.
PYTHON ?= python3
export PYTHON

# Options for the command behind a target: make run ARGS="--windowed --size 1280x800"
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run tour test test-faults test-package test-boot sweep monkey bench bench-peers check format lock fonts \
	translations pictures package clean

help: ## List these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: ## Open the exhibit full-screen; without a display, take the tour
	@packaging/run.sh $(ARGS)

tour: ## Render each screen to build/tour
	@packaging/setup.sh
	@.venv/bin/human-security-kiosk tour build/tour $(ARGS)

translations: ## Gather the texts of the interface, and make what Qt reads of them
	@packaging/setup.sh dev
	@.venv/bin/python packaging/translations.py

test: ## Pass every gate: lint, types, QML, content, tests
	@packaging/test.sh $(ARGS)

sweep: ## Measure every screen in every language at every size; pictures of what fails in build/sweep
	@packaging/setup.sh dev
	@.venv/bin/pytest tests/journeys/test_limits.py -m "sweep or not sweep" $(ARGS)

bench: ## Measure the exhibit from 10 to 100,000 moments; ARGS=--quick for a look, --help for the rest
	@packaging/setup.sh dev
	@.venv/bin/python -m tests.benchmarks.bench $(ARGS)

bench-peers: ## Put the timeline beside TimelineJS and vis-timeline, in Chromium, in the same run
	@packaging/setup.sh dev
	@.venv/bin/python -m tests.benchmarks.beside $(ARGS)

test-faults: ## Survive every fault: killed, hung, no disk, wrong clock, lost screens (about 25 minutes)
	@packaging/setup.sh dev
	@.venv/bin/pytest tests/faults tests/machine tests/journeys/test_crashes.py tests/monkey \
		-m "faults or not faults" $(ARGS)

check: ## Prove that the exhibit's content is whole and says what its page says
	@packaging/setup.sh
	@.venv/bin/human-security-kiosk check $(ARGS)

format: ## Format Python and QML
	@packaging/setup.sh dev
	@.venv/bin/ruff check --fix-only --quiet .
	@.venv/bin/ruff format .
	@.venv/bin/python packaging/qml_format.py

lock: ## Resolve the dependencies anew; ARGS=--upgrade takes newer versions
	@packaging/setup.sh dev
	@packaging/lock.sh $(ARGS)

fonts: ## Make the bundled fonts anew, from Debian's Noto packages
	@packaging/setup.sh dev
	@.venv/bin/python packaging/fonts.py $(ARGS)

pictures: ## Take the README's pictures anew
	@packaging/setup.sh dev
	@.venv/bin/python packaging/pictures.py

package: ## Build the installer: a Debian package and a portable archive, in dist/
	@packaging/package.sh

test-package: ## Install, run, upgrade and remove the package on a bare Debian; takes root
	@packaging/test_package.sh $(ARGS)

test-boot: ## Switch the kiosk on, as a machine of its own in an emulator (about ten minutes); takes root
	@packaging/setup.sh test-boot
	@packaging/test_package.sh -m boot $(ARGS)

monkey: ## Let many careless hands play; ARGS="--seed 7 --events 20000 --hours 8"
	@packaging/setup.sh dev
	@.venv/bin/python -m tests.monkey.monkey $(ARGS)

clean: ## Delete what set-up, gates and tour have made
	rm -rf .venv build dist

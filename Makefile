# Everything is done by the tools themselves; nothing here is more than a name for it. `make help` lists the targets.
PYTHON := $(shell for p in python3 python3.13 python3.14 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ifeq ($(PYTHON),)
  $(error Python 3.11 or newer is needed)
endif
BIN := .venv/bin
export PYTHONPATH := $(CURDIR)
.DEFAULT_GOAL := help
.PHONY: help setup setup-tests run test test-browsers test-stack test-logic layouts check unit web-test format bench eval build deploy redrive destroy clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: ## install everything into the clone (run and test do it themselves)
	@$(PYTHON) -m infra.setup $(if $(filter-out 0,$(LAN)),--lan)

run: setup ## the whole of Codi on this machine; PORT=8099, OPENAI_API_KEY=… are taken, LAN=1 opens it to a phone on your network
	@exec $(BIN)/python -m infra.local

test: setup-tests ## everything that must pass: checks, unit, contract, evals, integration, end to end
	@$(MAKE) --no-print-directory -j2 check web-test
	@$(MAKE) --no-print-directory -j2 test-stack test-logic FULL=$(FULL)

STACK_TESTS := tests/integration tests/e2e
test-stack: # what runs on the local deployment; much of it is waiting, so that test-logic fits beside it
	@$(BIN)/python -m pytest $(STACK_TESTS) $(FULL)

test-logic:
	@$(BIN)/python -m pytest tests --ignore=tests/bench --ignore=tests/browsers $(STACK_TESTS:%=--ignore=%) $(FULL)

test-browsers: setup-tests ## the main scenario in Firefox and, on Linux, WebKitGTK
	@$(PYTHON) -m infra.browsers
	@$(BIN)/python -m pytest tests/browsers --durations=0

setup-tests: # what the tests need besides
	@$(PYTHON) -m infra.setup --tests

test-all: FULL = --full
test-all: test bench ## the same with the full counts, and the measurements

layouts: setup-tests ## keep what the page looks like now, for tests/e2e/test_layout_kept.py to compare with
	@$(BIN)/python -m pytest tests/e2e/test_layout_kept.py -k as_it_was_kept --full --renew

check: setup-tests ## lint, formatting, types, template
	@$(BIN)/ruff check && $(BIN)/ruff format --check && $(BIN)/mypy
	@$(BIN)/cfn-lint --regions us-east-1 ap-northeast-2 -- template.yaml
	@AWS_DEFAULT_REGION=us-east-1 SAM_CLI_TELEMETRY=0 .local/sam/bin/sam validate --lint

unit: setup-tests ## the tests that take milliseconds
	@$(BIN)/python -m pytest tests/unit tests/test_architecture.py tests/test_template.py

web-test: setup-tests ## types and tests of the page
	@cd web && npm run --silent check && npm test --silent

format: setup-tests ## put code into shape
	@$(BIN)/ruff check --fix && $(BIN)/ruff format

bench: setup-tests ## measurements against the naive way (minutes)
	@$(BIN)/python -m pytest tests/bench

eval: setup-tests ## the evaluation asked of a real model, which costs money: MODEL=…, OPENAI_API_KEY=…, EVERY=10 for a tenth
	@PYTHONPATH=$(CURDIR)/functions:$(CURDIR) $(BIN)/python -m tests.evals.live \
	  --model $(or $(MODEL),$(error MODEL=… says which model to ask)) $(if $(EVERY),--every $(EVERY))

build: setup ## the zip and template for Lambda (arm64, python3.13)
	@$(BIN)/python -m infra.build --runtime $(or $(RUNTIME),python3.13) --architecture $(or $(ARCHITECTURE),arm64)

deploy: build ## to your AWS account; asks before it changes anything
	@$(BIN)/python -m infra.deploy $(PARAMETERS)

redrive: setup ## give the photo functions again what failed; LOCAL=4566 for make run's
	@$(BIN)/python -m infra.redrive $(if $(LOCAL),--local $(LOCAL))

destroy: setup ## remove it from your AWS account, photos included; asks first
	@$(BIN)/python -m infra.deploy --destroy

clean: ## remove what was built; installed tools and your local photos stay
	rm -rf .aws-sam web/dist tests/artifacts .mypy_cache .ruff_cache

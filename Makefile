# Chisel: a teaching kit for diffusion models. `make` alone lists what can be made.

# ---- Settings (say them after make: `make lesson3 SEED=7`) -----------------------------------------------------------

# Whose code is built: starter (yours) or solutions.
CODE ?= starter
# The compiler, how hard it tries, and flags of your own. ISO C turns fused multiply-adds off; -ffp-contract=fast turns them on.
CC ?= cc
# For this very processor, in the first way that the compiler knows: on x86, gcc and clang use no vector wider than 32 bytes unless
# they are asked to, and 32-bit code must be asked to round floats as C says; for ARM, some call the processor -mcpu; a compiler for
# another machine knows none. clang 19 warns of a contradiction in its own -march=native on the newest processors, unless it is told
# which half to drop. The first that is taken in silence counts; asked once, when needed.
NATIVE = $(eval NATIVE := $(shell wide='-march=native -mprefer-vector-width=512 -mfpmath=sse'; for flags in "$$wide" "$$wide -mno-avx10.1-256" \
	-march=native -mcpu=native '-msse2 -mfpmath=sse'; do \
	said=$$($(CC) $$flags -c -x c /dev/null -o /dev/null 2>&1) && [ -z "$$said" ] && echo "$$flags" && break; done))$(NATIVE)
OPT ?= -O3 $(NATIVE) -fno-math-errno -ffp-contract=fast
CFLAGS ?=
LDFLAGS ?=
# Everything made goes below this directory.
BUILD ?= build
# V=1 shows whole commands.
V ?= 0
# For the lessons' programs, empty means their own default: SEED T STEPS IMAGE DATA CHISEL NETWORK CLAIM GUESS THREADS.

# ----------------------------------------------------------------------------------------------------------------------

ifneq ($(and $(filter setup,$(MAKECMDGOALS)),$(filter-out setup,$(MAKECMDGOALS))),)

# `make setup demo`: first setup, alone; then a make that has not asked for anything before setup installed it.
.PHONY: $(MAKECMDGOALS)
setup:
	@sh lessons/kit/setup.sh
$(filter-out setup,$(MAKECMDGOALS)): setup
	@+$(MAKE) --no-print-directory $@

else

# A misspelt setting would be ignored in silence.
SETTINGS := CODE CC AR OPT CFLAGS LDFLAGS BUILD V SEED T STEPS IMAGE DATA CHISEL NETWORK CLAIM GUESS THREADS EDITION BOOK SLIDES GAP LESSON SECONDS ROUNDS SUBMISSIONS OUT JOBS SANDBOX HOSTS ENGINE
unknown := $(filter-out $(SETTINGS) MAKE%,$(foreach name,$(.VARIABLES),$(if $(filter command line,$(origin $(name))),$(name))))
ifneq ($(unknown),)
$(error I do not know the setting $(unknown); there are $(SETTINGS))
endif
ifeq ($(filter $(CODE),starter solutions),)
$(error CODE=$(CODE): use starter or solutions)
endif

# The student kit has no solutions: say so, instead of a missing file's name.
MAINTAINED := demo plots answers starter test test-long lessons check book slides gallery mysteries bench calibrate fuzz student-kit
ifeq ($(wildcard solutions tests),)
ifneq ($(filter $(MAINTAINED),$(MAKECMDGOALS)),)
$(error make $(firstword $(filter $(MAINTAINED),$(MAKECMDGOALS))): this needs the solutions, which are not in the student kit)
endif
endif

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:

B := $(BUILD)/$(CODE)
LESSONS := lesson1 lesson2 lesson3 lesson4 lesson5
GRADES := $(LESSONS:lesson%=grade%)
ANSWERS := $(LESSONS:lesson%=answers-%)
WARNINGS := -Wall -Wextra -Wshadow -Wdouble-promotion -Wstrict-prototypes
# pkg-config is asked when a command first needs the answer, not when make starts: by then `make setup` may have installed it.
pkg = $(shell pkg-config $(1))
say = $(if $(filter 0,$(V)),@echo '  $(1) $(2)'; )
COMPILE = $(CC) -std=c11 -pthread $(OPT) $(WARNINGS) $(CFLAGS) -Ilessons -MMD -MP

# The kit and what the lessons are given: one library. Programs and tools have a main of their own.
MAINS := $(LESSONS:%=lessons/%.c) lessons/features.c lessons/kit/gaps.c lessons/kit/refresh.c $(wildcard lessons/claims*.c)
GIVEN := $(filter-out $(MAINS),$(wildcard lessons/*.c lessons/kit/*.c))
LIBRARY := $(B)/libchisel.a
STUDENT1 := $(B)/obj/$(CODE)/1-schedule.o
STUDENT2 := $(STUDENT1) $(B)/obj/$(CODE)/2-toy.o
STUDENT3 := $(STUDENT2) $(B)/obj/$(CODE)/3-ddpm.o
STUDENT4 := $(STUDENT3) $(B)/obj/$(CODE)/4-samplers.o
STUDENT5 := $(STUDENT4) $(B)/obj/$(CODE)/5-targets.o
GAPS := $(B)/bin/gaps
NAMES := 1-schedule 2-toy 3-ddpm 4-samplers 5-targets
SOLUTIONS := $(NAMES:%=solutions/%.c)

# The grader: what student code is linked with (the harness), and what it never meets (the driver).
HARNESS := $(patsubst %,$(B)/obj/grader/%.o,harness guard message $(LESSONS:lesson%=shims%) shim_net shims_whole) $(LIBRARY)
JUDGE := $(patsubst %,$(B)/obj/grader/%.o,answers answers_read become compile filter gate group jail landlock launch message pidspace rules sandbox source system toolchain verdict)
PRISTINE := $(NAMES:%=$(B)/obj/grader/pristine/%.o)
compile_lesson = $(CC) -std=c11 $(1) $(CFLAGS) -Ilessons
# For the grader. Compiling is a third of what grading costs: at -O1 with vectors instead of -O3 it takes half the time, and what
# students write runs as fast, for the products, where the time goes, are the kit's.
COMPILE_STUDENT = $(call compile_lesson,$(patsubst -O3,-O1 -ftree-vectorize,$(OPT)))
WANTED = $(if $(GAP),$(GAP),$(patsubst grade%,%,$@))
run_grade = sh grader/run.sh $(B)/bin/grade $(call quote,$(WANTED)) $(CODE) grader/answers $(B)/grade $(call quote,$(COMPILE_STUDENT)) \
	lessons $(B)/obj/grader/pristine $(HARNESS)

.PHONY: help
help:
	@sed -n '/^##/{s/^## \{0,1\}//;s/^\([a-z0-9-]*\) *: /  make \1~/;p;}' Makefile | awk -F'~' 'NF==2 {printf "%-20s %s\n", $$1, $$2; next} {print}'

## Chisel: diffusion models in C, carved by hand.
##
## Student
## lesson1: build and run lesson 1 (IMAGE=me.png puts your own picture on the staircase)
## lesson2: build and run lesson 2
## lesson3: build and run lesson 3 (DATA=me.png, CHISEL=ideal|net, NETWORK=file, STEPS=n)
## lesson4: the bonus on fewer strokes (NETWORK=file)
## lesson5: the bonus on what a network guesses
## claims: the experiments that the lessons speak of (CLAIM=floor for one; GUESS=1 asks you first, here and in the lessons)
## mystery: a run with one hidden mistake to name: make mystery SEED=3, and GUESS=1 to be asked
## features: train lesson 3 with four sets of features, and compare them
## grade: grade all lessons; grade1 to grade5 one of them; GAP=2.3 one gap
## hint: the next hint for a gap: make hint GAP=2.3
## watch: grade again whenever you save (LESSON=2 or GAP=2.3 for less)
## debug: stop in your function with the input that failed: make debug GAP=2.3
## reset: start a lesson again, your file kept: make reset LESSON=2
## undo: take a reset back
.PHONY: $(LESSONS) features claims mystery grade $(GRADES) hint

given = $(foreach name,SEED T STEPS IMAGE DATA CHISEL NETWORK CLAIM GUESS THREADS,$(if $(filter command line,$(origin $(name))),$(name)=$(call quote,$(value $(name)))))
quote = '$(subst ','\'',$(1))'

$(LESSONS): lesson%: $(B)/bin/lesson%
	@sh lessons/kit/run.sh $< $(B)/$@ plots/$*-*.gp -- $(given)
features: $(B)/bin/features
	@sh lessons/kit/run.sh $< $(B)/features -- $(given)
# Status 1: a gap is open, as the program has said.
claims: $(B)/bin/claims
	@$< $(given) || [ $$? = 1 ]
mystery:
	@sh lessons/kit/mystery.sh $(call quote,$(SEED)) $(call quote,$(GUESS)) $(B)/mystery

grade: $(B)/bin/grade $(HARNESS) $(PRISTINE)
	@$(run_grade)
$(GRADES): grade%: $(B)/bin/grade $(HARNESS) $(PRISTINE)
	@$(run_grade)
OUT ?= $(BUILD)/class
.PHONY: grade-class prepare-class gradescope classroom50
gradescope:
	@mkdir -p $(BUILD)
	@sh grader/gradescope.sh $(BUILD)
classroom50:
	@mkdir -p $(BUILD)
	@sh grader/classroom50.sh $(BUILD)
prepare-class: $(B)/bin/grade_class $(B)/bin/grade_one $(B)/bin/grade $(HARNESS) $(PRISTINE)
grade-class: $(B)/bin/grade_class $(B)/bin/grade_one $(B)/bin/grade $(HARNESS) $(PRISTINE)
	@SANDBOX=$(call quote,$(SANDBOX)) HOSTS=$(call quote,$(HOSTS)) ENGINE=$(call quote,$(ENGINE)) sh grader/class.sh $(B)/bin/grade_class $(call quote,$(SUBMISSIONS)) $(call quote,$(OUT)) \
		$(call quote,$(or $(JOBS),0)) $(B)/bin/grade_one $(B)/bin/grade grader/answers $(call quote,$(COMPILE_STUDENT)) lessons $(B)/obj/grader/pristine $(HARNESS)
.PHONY: watch debug reset undo
watch:
	@sh grader/watch.sh $(CODE) $(MAKE) -s $(if $(GAP),grade GAP=$(GAP),grade$(LESSON))
# A harness of its own, not optimised.
debug:
	@+$(MAKE) -s BUILD=$(BUILD)/debug OPT='-O0 -g' grade GAP=$(call quote,$(GAP))
	@sh grader/debug.sh $(call quote,$(GAP)) "$$(awk '/^gap/ {print $$3; exit}' grader/answers/$(call quote,$(GAP)).txt)" $(BUILD)/debug/$(CODE)/grade/work
reset:
	@sh grader/reset.sh reset $(call quote,$(LESSON)) $(CODE) grader/pristine
undo:
	@sh grader/reset.sh undo $(call quote,$(LESSON)) $(CODE)
hint:
	@sh grader/hint.sh $(call quote,$(GAP)) grader/answers $(B)/grade

##
## Instructor
## grade-class: grade SUBMISSIONS=dir into OUT=dir (build/class), JOBS=n at a time; may be stopped and started again (HOSTS=file or
##   ENGINE=slurm for many machines)
## gradescope: an autograder to upload there: build/gradescope.zip
## classroom50: one for Classroom 50: build/classroom50.tar.gz
## setup: install what is missing, through this machine's own package manager
## demo: lessons 1 to 3 on the solutions, with their pictures
## student-kit: what to hand out, without solutions: build/chisel-student.tar.gz
## slides: a deck a lesson, with its figures and key equations, in build/slides (needs pandoc)
## plots: every figure for slides: PNG, SVG, PDF and a film, in build/solutions/plots
.PHONY: setup demo plots
setup:
	@sh lessons/kit/setup.sh

# demo, plots, answers and test build the same things: once, here, so that -j does not do it twice at a time.
.PHONY: built
at_once = $(if $(filter -j%,$(MAKEFLAGS)),,-j$(or $(shell getconf _NPROCESSORS_ONLN 2>/dev/null),2))
built:
	@+$(MAKE) $(at_once) CODE=solutions all

demo: built
	@+$(MAKE) CODE=solutions lesson1
	@+$(MAKE) CODE=solutions lesson2
	@+$(MAKE) CODE=solutions lesson3

plots: built
	@+$(MAKE) CODE=solutions draw-plots

.PHONY: draw-plots
draw-plots: $(LESSONS:%=$(B)/bin/%)
	@mkdir -p $(B)/plots/data
	@for lesson in $(LESSONS); do $(B)/bin/$$lesson OUT=$(B)/plots/data $(given) || exit 2; done
	@sh plots/draw.sh "png svg pdf" $(B)/plots/data $(B)/plots plots/[0-9]-*.gp

##
## Maintainer
## test: the kit's own tests
## test-long: the same with all misconceptions, alternatives and attacks
## answers: make grader/answers from the solutions and the misconceptions (SEED=n draws other inputs)
## lessons: fill the lessons' code and output blocks anew; check says whether all are as the code and its runs say
## book: the lessons as pages that open from disk, in build/book (needs pandoc; EDITION=instructor adds solutions and notes)
## gallery: eight mistakes whose loss looks fine, drawn beside what they carve; mysteries makes lessons/mystery from such runs
## bench: the kit's speed beside PyTorch's where it is installed, medians of ROUNDS=n rounds
## calibrate: how far the training test's thresholds lie from right and from wrong, in 440 trainings
## fuzz: look for inputs that break the grader's two readers, SECONDS=n for each (needs clang)
## starter: make starter/ from solutions/ (a file that somebody edited is left alone)
## format: apply .clang-format
## clean: remove build/
.PHONY: test test-long built-tests starter format clean all answers-all
test-long: built-tests
	@+LONG=1 $(MAKE) CODE=solutions run-tests

test: built-tests
	@+$(MAKE) CODE=solutions run-tests

built-tests: built
	@+$(MAKE) $(at_once) CODE=solutions $(S)/bin/tests

starter: $(GAPS)
	@status=0; for file in $(SOLUTIONS); do $(GAPS) open $$file starter/$$(basename $$file) || status=2; done; exit $$status

format:
	clang-format -i lessons/*.[ch] lessons/kit/*.[ch] solutions/*.c grader/*.[ch] tests/*.[ch] tests/fuzz/*.c tests/bench/*.c

clean:
	rm -rf $(BUILD)

all: $(LESSONS:%=$(B)/bin/%) $(B)/bin/features $(B)/bin/claims $(B)/bin/refresh $(GAPS) $(B)/bin/grade $(HARNESS) $(PRISTINE)

# ---- The grader ------------------------------------------------------------------------------------------------------

# Its inputs are data, so it grades with solutions/ and tests/ deleted. Misconceptions are woven one at a time into the solutions.
S := $(BUILD)/solutions
ANSWERS_SEED = $(if $(filter command line,$(origin SEED)),$(SEED),1)
make_answers = $(S)/bin/make_answers $(call quote,$(ANSWERS_SEED)) $* $(S)/answers/$*/new tests/misconceptions $(S)/bin/gaps $(S)/answers/$* \
	$(call quote,$(COMPILE_STUDENT)) lessons $(S)/obj/solutions $(HARNESS:$(B)/%=$(S)/%) -- $(SOLUTIONS)
.PHONY: answers $(ANSWERS)
answers: built
	@+$(MAKE) CODE=solutions answers-all
answers-all: $(ANSWERS)
	@ls grader/answers/*.txt | sed 's/.*\///;s/\.txt$$//' | LC_ALL=C sort >grader/answers/list
	@mkdir -p grader/pristine
	@for file in $(SOLUTIONS); do $(GAPS) open $$file grader/pristine/$$(basename $$file) || exit 2; done
$(ANSWERS): answers-%: $(S)/bin/make_answers $(HARNESS) $(GAPS) $(SOLUTIONS:%.c=$(S)/obj/%.o)
	@rm -rf $(S)/answers/$*/new && mkdir -p $(S)/answers/$*
	@$(make_answers)
	@rm -f grader/answers/$*.*.txt && mv $(S)/answers/$*/new/*.txt grader/answers/

.PHONY: calibrate run-calibrate
calibrate: built
	@+$(MAKE) CODE=solutions run-calibrate
run-calibrate: $(B)/bin/calibrate
	@sh tests/calibrate.sh $(B) $(B)/calibrate grader/answers/calibration $(call quote,$(COMPILE_STUDENT)) $(HARNESS)

ROUNDS ?= 5
.PHONY: bench run-bench
bench: built
	@+$(MAKE) CODE=solutions run-bench
run-bench: $(B)/bin/bench
	@sh tests/bench/bench.sh $< $(B)/bench $(call quote,$(ROUNDS)) $(MAKE) -s grade2 CODE=solutions
	@sh plots/draw.sh png $(B)/bench $(B)/bench plots/bench.gp
$(B)/obj/tests/bench/%.o: tests/bench/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) -c $< -o $@
$(B)/bin/bench: $(B)/obj/tests/bench/bench.o $(STUDENT3) $(LIBRARY)

# New inputs go to build/; what broke a reader is named by the fuzzer and belongs in tests/fuzz/corpus once it is mended.
SECONDS ?= 600
FUZZERS := $(S)/bin/fuzz-message $(S)/bin/fuzz-answers
.PHONY: fuzz
fuzz: $(FUZZERS)
	@printf '%s\n' message answers | xargs -P 2 -I{} sh -c 'mkdir -p $(S)/fuzz/{} && cd $(S)/fuzz && \
		../bin/fuzz-{} -max_total_time=$(SECONDS) -max_len=4096 -rss_limit_mb=4096 {} $(CURDIR)/tests/fuzz/corpus/{} >{}.log 2>&1 && \
		tail -n 1 {}.log || { tail -n 30 {}.log; exit 255; }'
$(S)/bin/fuzz-%: tests/fuzz/%_fuzz.c $(wildcard grader/*.[ch])
	@mkdir -p $(@D)
	clang -std=c11 -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -Ilessons -Igrader $< grader/message.c \
		grader/answers.c grader/answers_read.c lessons/kit/rng.c -lm -o $@

# ---- The lessons as pages -------------------------------------------------------------------------------------------

# The lessons' blocks: made from the starters, the given code, and what the programs print on the solutions.
EDITION ?= student
PAGES := $(NAMES:%=lessons/%.md)
.PHONY: lessons check outputs refresh-pages check-pages
lessons: built
	@+$(MAKE) CODE=solutions refresh-pages
check: built
	@+$(MAKE) CODE=solutions check-pages
outputs: $(B)/outputs/made
# Two programs at a time, of one thread each, the longest first; once for as long as the programs are the same.
$(B)/outputs/made: $(B)/gallery/gallery.txt $(LESSONS:%=$(B)/bin/%) $(B)/bin/claims
	@mkdir -p $(B)/outputs/data
	@printf '%s\n' 'lesson5 THREADS=1' 'claims THREADS=1' 'lesson4 THREADS=1' 'lesson3 THREADS=1' lesson2 lesson1 | \
		xargs -P 2 -I{} sh -c 'set -- {}; case $$1 in lesson*) set -- "$$@" OUT=$(B)/outputs/data ;; esac; $(B)/bin/"$$@" >$(B)/outputs/$$1.txt'
	@cp $(B)/gallery/gallery.txt $(B)/outputs/
	@touch $@
refresh-pages: outputs $(B)/bin/refresh
	@$(B)/bin/refresh write $(B)/outputs $(PAGES)
	@$(call draw_figures,small,lessons/figures)
check-pages: outputs $(B)/bin/refresh
	@$(B)/bin/refresh check $(B)/outputs $(PAGES)
	@sh lessons/kit/links.sh $(PAGES) lessons/glossary.md README.md CONTRIBUTING.md
# Every figure that a page shows.
draw_figures = for figure in $$(grep -ohE 'figures/[a-z0-9-]+' $(PAGES) | sed 's/.*\///'); do \
	case $$figure in gallery) data=$(B)/gallery ;; *) data=$(B)/outputs/data ;; esac; \
	sh plots/draw.sh $(1) $$data $(2) plots/$$figure.gp >/dev/null || exit 2; done
.PHONY: svg-figures
svg-figures:
	@$(call draw_figures,svg,$(B)/outputs/figures)
.PHONY: student-kit
student-kit:
	@mkdir -p $(BUILD)
	@sh lessons/kit/student_kit.sh $(BUILD)
.PHONY: book run-book
book: built
	@+$(MAKE) CODE=solutions run-book
run-book: outputs
	@+$(MAKE) bound-book
# From runs that are there already.
BOOK = $(BUILD)/$(if $(filter instructor,$(EDITION)),book-instructor,book)
.PHONY: bound-book
bound-book: svg-figures
	@sh lessons/kit/book.sh $(call quote,$(EDITION)) $(B)/outputs $(BOOK) $(PAGES) lessons/glossary.md

.PHONY: slides run-slides bound-slides
slides: built
	@+$(MAKE) CODE=solutions run-slides
run-slides: outputs
	@+$(MAKE) bound-slides
SLIDES = $(BUILD)/slides
bound-slides: svg-figures
	@sh lessons/kit/slides.sh $(B)/outputs/figures $(SLIDES) $(PAGES)

# Mistakes whose loss looks fine, each woven into the solutions and run.
.PHONY: gallery mysteries run-mysteries
gallery: built
	@+$(MAKE) CODE=solutions $(S)/gallery/gallery.txt
	@cat $(S)/gallery/gallery.txt
	@sh plots/draw.sh "png svg pdf" $(S)/gallery $(S)/gallery plots/gallery.gp
mysteries: built
	@+$(MAKE) CODE=solutions run-mysteries
$(B)/gallery/gallery.txt: $(LESSONS:%=$(B)/bin/%) $(GAPS) tests/gallery.sh tests/bugs.sh tests/bugs.list $(wildcard tests/misconceptions/*.c)
	@mkdir -p $(B)/gallery
	@sh tests/gallery.sh gallery $(B) $(B)/gallery $(call quote,$(call compile_lesson,$(OPT))) >$@
run-mysteries: $(LESSONS:%=$(B)/bin/%) $(GAPS)
	@sh tests/gallery.sh mystery $(B) $(B)/mysteries $(call quote,$(call compile_lesson,$(OPT)))
	@sh tests/mysteries.sh $(B)/mysteries lessons/mystery

# ---- How things are built --------------------------------------------------------------------------------------------

# Another compiler or other flags make everything anew.
$(B)/flags: FORCE
	@mkdir -p $(@D)
	@echo $(call quote,$(COMPILE)) | cmp -s - $@ || echo $(call quote,$(COMPILE)) >$@
.PHONY: FORCE

$(B)/obj/lessons/kit/%.o: lessons/kit/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) $(ALWAYS) -Wconversion $(call pkg,--cflags libpng) -c $< -o $@
# Without optimisation a training would take minutes, nearly all of them in the products.
$(B)/obj/lessons/kit/gemm.o: ALWAYS = -O3
$(B)/obj/lessons/%.o: lessons/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) -c $< -o $@
# An open gap uses none of its parameters, and a beginner may mix float and double: neither is scolded. A forgotten return is an error.
$(B)/obj/starter/%.o: starter/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) -Wno-unused-parameter -Wno-double-promotion -Werror=return-type -c $< -o $@
$(B)/obj/solutions/%.o: solutions/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) -c $< -o $@
$(B)/obj/grader/pristine/%.o: grader/pristine/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) -Wno-unused-parameter -c $< -o $@
	@cp $< $(@:.o=.c)
$(B)/obj/grader/%.o: grader/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) -Wconversion -Igrader $(call pkg,--cflags check libcjson) -c $< -o $@
# Check's own macros compare floats as doubles.
$(B)/obj/tests/%.o: tests/%.c $(B)/flags
	@mkdir -p $(@D)
	$(call say,cc,$<)$(COMPILE) -Wno-double-promotion -Itests $(call pkg,--cflags check libcjson libpng) -c $< -o $@

$(LIBRARY): $(GIVEN:%.c=$(B)/obj/%.o)
	@rm -f $@
	@$(AR) rcs $@ $^

LINK = $(CC) -pthread $(OPT) $(CFLAGS) $(LDFLAGS)
$(B)/bin/lesson1: $(B)/obj/lessons/lesson1.o $(STUDENT1) $(LIBRARY)
$(B)/bin/lesson2: $(B)/obj/lessons/lesson2.o $(STUDENT2) $(LIBRARY)
$(B)/bin/lesson3: $(B)/obj/lessons/lesson3.o $(STUDENT3) $(LIBRARY)
$(B)/bin/lesson4: $(B)/obj/lessons/lesson4.o $(STUDENT4) $(LIBRARY)
$(B)/bin/lesson5: $(B)/obj/lessons/lesson5.o $(STUDENT5) $(LIBRARY)
$(B)/bin/features: $(B)/obj/lessons/features.o $(STUDENT3) $(LIBRARY)
$(B)/bin/claims: $(patsubst %,$(B)/obj/lessons/%.o,claims claims_early claims_late claims_bonus) $(STUDENT5) $(LIBRARY)
$(B)/bin/refresh: $(B)/obj/lessons/kit/refresh.o $(LIBRARY)
$(B)/bin/gaps: $(B)/obj/lessons/kit/gaps.o $(LIBRARY)
$(B)/bin/grade: $(patsubst %,$(B)/obj/grader/%.o,grade report report_text report_json json_file) $(JUDGE) $(LIBRARY)
	@mkdir -p $(@D)
	$(call say,link,$@)$(LINK) $^ -o $@ $(call pkg,--libs check libcjson) -lm
$(B)/bin/make_answers: $(patsubst %,$(B)/obj/grader/%.o,make_answers cases $(LESSONS:lesson%=cases%) cases_whole) $(JUDGE) \
	$(B)/obj/lessons/kit/markers.o $(LIBRARY)
$(B)/bin/grade_class: $(patsubst %,$(B)/obj/grader/%.o,grade_class class_report class_rows class_page hash json_file) $(JUDGE) $(LIBRARY)
	@mkdir -p $(@D)
	$(call say,link,$@)$(LINK) $^ -o $@ $(call pkg,--libs libcjson) -lm
# A missing library is said in words.
$(B)/obj/grader/intake.o: | libarchive
.PHONY: libarchive
libarchive:
	@pkg-config --exists libarchive || { echo 'grade-class: it needs libarchive (Debian: libarchive-dev), which is not installed' >&2; exit 2; }
$(B)/bin/grade_one: $(patsubst %,$(B)/obj/grader/%.o,grade_one filter hash intake jail json_file landlock pidspace sandbox system) $(LIBRARY)
	@mkdir -p $(@D)
	$(call say,link,$@)$(LINK) $^ -o $@ $(call pkg,--libs libcjson libarchive) -lm
$(B)/bin/calibrate: $(B)/obj/grader/calibrate.o $(JUDGE) $(LIBRARY)
$(B)/bin/%:
	@mkdir -p $(@D)
	$(call say,link,$@)$(LINK) $^ -o $@ $(call pkg,--libs libpng) -lm

TESTS := $(wildcard tests/*.c)
$(B)/bin/tests: $(TESTS:%.c=$(B)/obj/%.o) $(STUDENT5) $(LIBRARY)
	@mkdir -p $(@D)
	$(call say,link,$@)$(LINK) $^ -o $@ $(call pkg,--libs check libcjson libpng) -lm

.PHONY: run-tests
run-tests: $(B)/bin/tests all
	@CHISEL_BUILT=$(B) $(B)/bin/tests

-include $(shell find $(sort $(B)/obj $(S)/obj) -name '*.d' 2>/dev/null)

endif

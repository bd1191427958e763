package org.screenreg;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.programme.Label;

/** The arrows between the packages of the registry, and what none of its classes may use. */
class ArchitectureTest {
    private static final JavaClasses REGISTRY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.screenreg");

    /** What every package may use: the two words that errors and definitions are put in, and the foundation. */
    private static final DescribedPredicate<JavaClass> FOUNDATION = resideInAnyPackage(
                    "org.screenreg.definition", "org.screenreg.store..")
            .or(belongToAnyOf(Label.class, RegistryException.class));

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource({
        "definition, definition",
        "store, store definition",
        "programme, programme",
        "calendar, calendar",
        "person, person programme",
        "event, event person programme",
        "protocol, protocol calendar event person programme",
        "pathway, pathway protocol calendar event person programme",
        "worklist, worklist pathway protocol event person programme",
        "indicator, indicator pathway protocol event person programme",
        "journal, journal",
        "batch, batch journal programme",
        "match, match journal event person programme",
        "assessment, assessment match pathway protocol event person programme",
        "document, document pathway protocol calendar event person programme",
        "comparison, comparison document programme",
        "simulation, simulation pathway protocol event person programme",
        "intake, intake batch protocol event person programme",
        "handout, handout intake worklist pathway protocol event person programme",
        "failsafe, failsafe journal person programme",
        "example, example worklist pathway protocol event person programme definition"
    })
    void a_package_uses_only_those_below_it(String name, String below) {
        DescribedPredicate<JavaClass> allowed = FOUNDATION.or(resideInAnyPackage(List.of(below.split(" ")).stream()
                .map(one -> "org.screenreg." + one + "..")
                .toArray(String[]::new)));

        noClasses()
                .that()
                .resideInAPackage("org.screenreg." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.screenreg..").and(DescribedPredicate.not(allowed)))
                .check(REGISTRY);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching("org.screenreg.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), belongToAnyOf(Label.class))
                .check(REGISTRY);
    }

    @Test
    void only_stores_and_queries_speak_sql() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Store|Query|BatchWriter)(\\$.*)?")
                .and()
                .resideOutsideOfPackage("org.screenreg.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.screenreg.store.jooq..")
                .check(REGISTRY);
    }

    @Test
    void the_date_is_always_a_parameter() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the machine for the time",
                        call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(REGISTRY);
    }

    @Test
    void nothing_is_printed() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(REGISTRY);
    }

    @Test
    void the_registry_knows_nothing_of_workbooks_and_terminals() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "picocli..")
                .check(REGISTRY);
    }

    @Test
    void no_class_is_named_after_a_disease() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.screenreg.protocol.score..")
                .should()
                .haveNameMatching(".*(Breast|Lung|Cervical|Gastric|Colorectal|Liver|Copd|Cancer|Tumour).*")
                .check(REGISTRY);
    }
}

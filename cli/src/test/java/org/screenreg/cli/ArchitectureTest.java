package org.screenreg.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the classes of the three modules around the registry may use; the registry has rules of its own. */
class ArchitectureTest {
    private static final JavaClasses AROUND = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "org.screenreg.template", "org.screenreg.demo", "org.screenreg.report", "org.screenreg.cli");

    @ParameterizedTest(name = "{0} does not use {1}")
    @CsvSource({
        "template, picocli report cli demo",
        "demo, picocli report cli",
        "report, picocli template demo cli",
        "cli, org.apache.poi"
    })
    void a_module_keeps_to_its_border(String name, String foreign) {
        String[] packages = java.util.Arrays.stream(foreign.split(" "))
                .map(one -> one.equals("picocli") || one.contains(".") ? one + ".." : "org.screenreg." + one + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("org.screenreg." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(AROUND);
    }

    @Test
    void only_the_registry_speaks_sql() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..", "org.flywaydb..", "org.h2..", "java.sql..", "org.screenreg.store.jooq..")
                .check(AROUND);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching("org.screenreg.(**)").should().beFreeOfCycles().check(AROUND);
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
                .check(AROUND);
    }

    @Test
    void nothing_is_printed_past_the_output() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(AROUND);
    }

    @Test
    void no_class_is_named_after_a_disease() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.screenreg.demo..")
                .should()
                .haveNameMatching(".*(Breast|Lung|Cervical|Gastric|Colorectal|Liver|Copd|Cancer|Tumour).*")
                .check(AROUND);
    }
}

package org.screenreg.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the classes of this module may use. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("org.screenreg.cli");

    @Test
    void the_module_keeps_to_its_border() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.jooq..",
                        "org.flywaydb..",
                        "org.h2..",
                        "java.sql..",
                        "org.screenreg.store.jooq..")
                .check(MODULE);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching("org.screenreg.(**)").should().beFreeOfCycles().check(MODULE);
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
                .check(MODULE);
    }

    @Test
    void no_class_is_named_after_a_disease() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.screenreg.demo..")
                .should()
                .haveNameMatching(".*(Breast|Lung|Cervical|Gastric|Colorectal|Liver|Copd|Cancer|Tumour).*")
                .check(MODULE);
    }
}

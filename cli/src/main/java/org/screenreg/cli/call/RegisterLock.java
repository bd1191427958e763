package org.screenreg.cli.call;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.store.RegisterFile;
import org.screenreg.store.RegisterKey;

/**
 * The lock on the file of a register: none, or a passphrase.
 *
 * @param location where the register is
 * @param file the file that holds the passphrase, if one is named
 */
record RegisterLock(String location, @Nullable Path file) {
    static final String OPTION = "--db-passphrase-file";
    private static final String VARIABLE = "SCREENING_DB_PASSPHRASE";
    private static final String NEW_OPTION = "--new-passphrase-file";
    private static final String NEW_VARIABLE = "SCREENING_NEW_DB_PASSPHRASE";

    /** The key of a register that exists: none where it lies open. */
    RegisterKey key() {
        return locked() ? RegisterKey.of(passphrase().known()) : RegisterKey.NONE;
    }

    /** The key of a register that is to be made. */
    RegisterKey fresh() {
        if (register().exists()) {
            throw RegistryException.wrongCall(new Label(
                    location + " 处已有登记库。用 screening db passphrase 为其加密或更换口令。",
                    "There is a register at " + location
                            + " already. 'screening db passphrase' encrypts it or changes its passphrase."));
        }
        return RegisterKey.of(passphrase().chosen());
    }

    /** Encrypts the register with a new passphrase, whatever it was encrypted with. */
    void change(RegisterKey from, @Nullable Path chosenFile) {
        RegisterFile register = register();
        Label what = new Label("登记库的新口令", "The new passphrase of the register");
        register.rekey(from, RegisterKey.of(new Passphrase(what, chosenFile, NEW_OPTION, NEW_VARIABLE).chosen()));
    }

    /** Whether a passphrase is needed to open it. */
    boolean locked() {
        return RegisterFile.of(location).map(RegisterFile::encrypted).orElse(false);
    }

    private Passphrase passphrase() {
        return new Passphrase(new Label("登记库口令", "The passphrase of the register"), file, OPTION, VARIABLE);
    }

    private RegisterFile register() {
        return RegisterFile.of(location)
                .orElseThrow(() -> RegistryException.wrongCall(new Label(
                        "服务器上的登记库由服务器加密，例如加密其磁盘。",
                        "A register on a server is encrypted by the server, for instance on its disk.")));
    }
}

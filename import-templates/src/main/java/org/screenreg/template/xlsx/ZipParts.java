package org.screenreg.template.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.screenreg.intake.IssueCode;
import org.screenreg.template.sheet.FileRefused;

/** The parts of a zipped workbook, each opened under limits. */
final class ZipParts implements Closeable {
    private static final XMLInputFactory XML = xmlFactory();

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(Path file) throws FileRefused {
        try {
            return new ZipParts(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The part's bytes; reading fails where they are cut short, changed or blown up. */
    InputStream bytes(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("part is missing");
        }
        return new PartStream(zip.getInputStream(entry), entry);
    }

    /** A pull parser on the part that resolves no entity and reads no document type. */
    static XMLStreamReader xml(InputStream bytes) throws XMLStreamException {
        return XML.createXMLStreamReader(bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static XMLInputFactory xmlFactory() {
        XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        return factory;
    }
}

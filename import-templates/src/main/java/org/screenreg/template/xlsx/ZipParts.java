package org.screenreg.template.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.IssueCode;
import org.screenreg.template.sheet.FileRefused;

/** The parts of a zipped workbook, each opened under limits. */
final class ZipParts implements Closeable {
    private static final XMLInputFactory XML = xmlFactory();

    private final Zip zip;

    /** An archive on disk or in memory. */
    private interface Zip extends Closeable {
        @Nullable
        ZipEntry entry(String name);

        InputStream bytes(ZipEntry entry) throws IOException;
    }

    private ZipParts(Zip zip) {
        this.zip = zip;
    }

    static ZipParts open(Path file) throws FileRefused {
        try {
            return new ZipParts(new OnDisk(new java.util.zip.ZipFile(file.toFile(), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    static ZipParts open(byte[] archive) throws FileRefused {
        try {
            return new ZipParts(new InMemory(org.apache.commons.compress.archivers.zip.ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                    .get()));
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    boolean has(String name) {
        return zip.entry(name) != null;
    }

    /** The part's bytes; reading fails where they are cut short, changed or blown up. */
    InputStream bytes(String name) throws IOException {
        ZipEntry entry = zip.entry(name);
        if (entry == null) {
            throw new ZipException("part is missing");
        }
        return new PartStream(zip.bytes(entry), entry);
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

    /** An archive in a file. */
    private record OnDisk(java.util.zip.ZipFile zip) implements Zip {
        @Override
        public @Nullable ZipEntry entry(String name) {
            return zip.getEntry(name);
        }

        @Override
        public InputStream bytes(ZipEntry entry) throws IOException {
            return zip.getInputStream(entry);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** An archive that never was a file. */
    private record InMemory(org.apache.commons.compress.archivers.zip.ZipFile zip) implements Zip {
        @Override
        public @Nullable ZipEntry entry(String name) {
            return zip.getEntry(name);
        }

        @Override
        public InputStream bytes(ZipEntry entry) throws IOException {
            return zip.getInputStream((ZipArchiveEntry) entry);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}

package org.screenreg.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Flat JSON documents as they are kept in columns: texts by key in key order, or a list of texts. */
public final class Document {
    private static final JsonFactory JSON = new JsonFactory();

    private Document() {}

    /** The document of texts by key; equal maps give equal documents. */
    public static String of(Map<String, String> values) {
        StringWriter text = new StringWriter(values.size() * 24);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            new TreeMap<>(values).forEach(out::writeStringProperty);
            out.writeEndObject();
        }
        return text.toString();
    }

    /** The document of a list of texts. */
    public static String of(List<String> values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartArray();
            values.forEach(out::writeString);
            out.writeEndArray();
        }
        return text.toString();
    }

    /** The texts by key of a document. */
    public static Map<String, String> map(String document) {
        Map<String, String> values = new TreeMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = in.currentName();
                in.nextToken();
                values.put(key, in.getString());
            }
        } catch (JacksonException e) {
            throw new RegistryException(new Label("登记库中有一份内容已损坏。", "The register holds a damaged document."), e);
        }
        return values;
    }

    /** The texts of a list document. */
    public static List<String> list(String document) {
        List<String> values = new ArrayList<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                values.add(in.getString());
            }
        } catch (JacksonException e) {
            throw new RegistryException(new Label("登记库中有一份内容已损坏。", "The register holds a damaged document."), e);
        }
        return values;
    }
}

package org.screenreg.cli.intake;

import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.screenreg.batch.Batch;
import org.screenreg.batch.RowOutcome;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.IssueTexts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What became of files as JSON for other programs; it names no person and shows no cell unmasked. */
final class ImportJson {
    private static final int MOST_PLACES = 20;

    private final IssueTexts sentences;

    ImportJson(IssueTexts sentences) {
        this.sentences = sentences;
    }

    String of(List<IntakeResult> results) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeBooleanProperty("clean", results.stream().allMatch(IntakeResult::clean));
            out.writeArrayPropertyStart("files");
            results.forEach(result -> file(out, result));
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private void file(JsonGenerator out, IntakeResult result) {
        out.writeStartObject();
        out.writeStringProperty("file", result.fileName());
        out.writeStringProperty("template", result.template());
        out.writeStringProperty("result", word(result));
        result.batch().ifPresent(batch -> out.writeNumberProperty("batch", batch));
        result.loadedBefore().map(Batch::id).ifPresent(batch -> out.writeNumberProperty("batch", batch));
        out.writeObjectPropertyStart("rows");
        out.writeNumberProperty("read", result.accounting().read());
        for (RowOutcome outcome : RowOutcome.values()) {
            out.writeNumberProperty(outcome.code(), result.accounting().of(outcome));
        }
        out.writeEndObject();
        out.writeArrayPropertyStart("issues");
        causes(result).forEach((code, issues) -> cause(out, code, issues));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String word(IntakeResult result) {
        if (result.refused()) {
            return "refused";
        }
        if (result.loadedBefore().isPresent()) {
            return "known";
        }
        return result.batch().isPresent() ? "loaded" : "checked";
    }

    private static Map<IssueCode, List<Issue>> causes(IntakeResult result) {
        Map<IssueCode, List<Issue>> causes = new EnumMap<>(IssueCode.class);
        result.issues().forEach(issue -> causes.computeIfAbsent(issue.code(), code -> new java.util.ArrayList<>())
                .add(issue));
        return causes;
    }

    private void cause(JsonGenerator out, IssueCode code, List<Issue> issues) {
        out.writeStartObject();
        out.writeStringProperty("code", code.word());
        out.writeStringProperty("severity", code.severity().name().toLowerCase(Locale.ROOT));
        out.writeNumberProperty("count", issues.size());
        out.writeStringProperty("first", sentences.masked(issues.get(0)));
        out.writeArrayPropertyStart("places");
        issues.stream().limit(MOST_PLACES).forEach(issue -> {
            out.writeStartObject();
            out.writeStringProperty("sheet", issue.place().sheet());
            out.writeNumberProperty("row", issue.place().row());
            out.writeStringProperty("column", issue.place().column());
            out.writeEndObject();
        });
        out.writeEndArray();
        out.writeEndObject();
    }
}

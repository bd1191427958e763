package org.screenreg.report;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the paths of the charts' SVG into a PDF: straight lines in millimetres, with a pen and a fill. Texts stand beside
 * them as HTML, so no font of the machine is ever asked for.
 */
final class PathDrawer implements SVGDrawer {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double DOTS_PER_POINT = 20;

    private record Path(Path2D shape, String stroke, double pen, float[] dash, String fill) {}

    /** A drawing of so many millimetres. */
    private record Drawing(List<Path> paths, double width, double height, double scale) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * scale);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var before = device.getStroke();
            for (Path path : paths) {
                Path2D shape = new Path2D.Double(path.shape());
                shape.transform(new java.awt.geom.AffineTransform(scale, 0, 0, scale, x, y));
                if (!path.fill().equals("none")) {
                    device.setColor(colour(path.fill()));
                    device.fill(shape);
                }
                device.setColor(colour(path.stroke()));
                device.setStroke(stroke(path));
                device.draw(shape);
            }
            device.setStroke(before);
        }

        private BasicStroke stroke(Path path) {
            float pen = (float) (path.pen() * scale);
            if (path.dash().length == 0) {
                return new BasicStroke(pen);
            }
            float[] dash = path.dash().clone();
            for (int i = 0; i < dash.length; i++) {
                dash[i] *= (float) scale;
            }
            return new BasicStroke(pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
        }

        /** A colour such as {@code #555}. */
        private static FSRGBColor colour(String text) {
            int[] parts = text.substring(1)
                    .chars()
                    .map(digit -> Character.digit(digit, 16) * 17)
                    .toArray();
            return new FSRGBColor(parts[0], parts[1], parts[2]);
        }
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ");
        double width = Double.parseDouble(view[2]);
        double height = Double.parseDouble(view[3]);
        List<Path> paths = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName("path");
        for (int i = 0; i < elements.getLength(); i++) {
            paths.add(path((Element) elements.item(i)));
        }
        return new Drawing(paths, width, height, cssWidth > 0 ? cssWidth / width : POINTS_PER_MM * DOTS_PER_POINT);
    }

    private static Path path(Element element) {
        Path2D shape = new Path2D.Double();
        String[] words = element.getAttribute("d").split(" ");
        int i = 0;
        while (i < words.length) {
            if (words[i].equals("Z")) {
                shape.closePath();
                i++;
                continue;
            }
            double x = Double.parseDouble(words[i].substring(1));
            double y = Double.parseDouble(words[i + 1]);
            if (words[i].startsWith("M")) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
            i += 2;
        }
        String dashes = element.getAttribute("stroke-dasharray");
        double[] dash = dashes.isEmpty()
                ? new double[0]
                : Stream.of(dashes.split(" ")).mapToDouble(Double::parseDouble).toArray();
        float[] lengths = new float[dash.length];
        for (int k = 0; k < dash.length; k++) {
            lengths[k] = (float) dash[k];
        }
        return new Path(
                shape,
                element.getAttribute("stroke"),
                Double.parseDouble(element.getAttribute("stroke-width")),
                lengths,
                element.getAttribute("fill"));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}

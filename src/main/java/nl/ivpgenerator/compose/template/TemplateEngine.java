package nl.ivpgenerator.compose.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;

/**
 * Reads and runs templates. They can not load anything (there is no loader), make or reach Java objects, or print without escaping, and they
 * stop when their thread is interrupted. Keeps each template that it has read; for several threads.
 */
public final class TemplateEngine {

    private static final Configuration HARDENED = hardened();

    private final Map<TemplateSource, Template> read = new ConcurrentHashMap<>();

    private static Configuration hardened() {
        // What goes wrong becomes a finding, so it has nothing to write to a user's screen.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(null);
        configuration.setObjectWrapper(new ClosedWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setRegisteredCustomOutputFormats(MarkdownFormat.underEveryName());
        configuration.setOutputFormat(MarkdownFormat.MARKDOWN);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setLocalizedLookup(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocale(Locale.forLanguageTag("nl-NL"));
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("0");
        configuration.setBooleanFormat("ja,nee");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** Whether a template can be read; if not, a finding says where it goes wrong. */
    public boolean reads(TemplateSource source, Findings findings) {
        try {
            template(source);
            return true;
        } catch (ParseException e) {
            findings.add(DutchErrors.of(e, source));
        } catch (StackOverflowError e) {
            findings.add(DutchErrors.tooDeep(source));
        }
        return false;
    }

    /**
     * Runs a template.
     *
     * @param model all that the template can name
     * @param out takes the text
     * @return whether it came to its end; if not, a finding says why
     * @throws Interruption when the thread was interrupted
     */
    public boolean run(TemplateSource source, TemplateHashModel model, PassageWriter out, Findings findings) {
        try {
            template(source).process(model, out);
            return true;
        } catch (ParseException e) {
            findings.add(DutchErrors.of(e, source));
        } catch (TemplateException e) {
            Interruption.check();
            findings.add(DutchErrors.of(e, source));
        } catch (PassageWriter.TooLarge e) {
            findings.add(tooLarge(source, out.bound()));
        } catch (StackOverflowError e) {
            findings.add(DutchErrors.tooDeep(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            Interruption.check();
            throw e;
        }
        return false;
    }

    private static Finding tooLarge(TemplateSource source, int bound) {
        return new Finding(
                Severity.ERROR,
                "sjabloon-te-groot",
                source.place(),
                source.name() + " schrijft meer dan " + bound + " tekens.",
                "Kijk of een lijst vaker wordt doorlopen dan bedoeld.");
    }

    private Template template(TemplateSource source) throws ParseException {
        Template known = read.get(source);
        if (known == null) {
            known = parse(source);
            read.put(source, known);
        }
        return known;
    }

    private static Template parse(TemplateSource source) throws ParseException {
        try {
            Template template = new Template(source.name(), source.text(), HARDENED);
            _CoreAPI.addThreadInterruptedChecks(template);
            return template;
        } catch (ParseException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

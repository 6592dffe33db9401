package nl.ivpgenerator.compose.template;

import freemarker.template.TemplateModelException;

/** A fault in a template that the model or a language helper noticed, in Dutch; FreeMarker adds the place. */
public final class TemplateFault extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String dutch;
    private final String hint;

    public TemplateFault(String code, String dutch, String hint) {
        super(dutch);
        this.code = code;
        this.dutch = dutch;
        this.hint = hint;
    }

    public String code() {
        return code;
    }

    public String dutch() {
        return dutch;
    }

    public String hint() {
        return hint;
    }
}

"""Configuration of Sphinx for the site."""

from __future__ import annotations

from typing import Any

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx
from sphinx.domains.python import PythonDomain

from dcmgen._version import __version__
from docs.site import describing, docstrings

project = "dcmgen"
copyright = "2026, The dcmgen developers"
release = version = __version__
html_title = f"dcmgen {__version__}"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]

html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_extra_path = ["extra"]
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0b6b74", "color-brand-content": "#0b6b74"},
    "dark_css_variables": {"color-brand-primary": "#5cc8d2", "color-brand-content": "#5cc8d2"},
}
pygments_style = "friendly"
pygments_dark_style = "monokai"

myst_heading_anchors = 6
myst_enable_extensions = ["attrs_block"]

default_role = "py:obj"
add_module_names = False
autodoc_typehints = "none"
autodoc_member_order = "bysource"
napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True


class Names(PythonDomain):
    """References of docstrings to names: a plain word is not a reference to a member of another class."""

    def find_obj(self, env: Any, modname: Any, classname: Any, name: str, type: Any, searchmode: int = 0) -> list[Any]:
        found = super().find_obj(env, modname, classname, name, type, searchmode)
        members = {"attribute", "method", "property"}
        if "." not in name:
            found = [each for each in found if each[1].objtype not in members or classname in each[0].split(".")]
        return found if len(found) == 1 else []


def setup(app: Sphinx) -> None:
    """Add what the pages and docstrings need."""
    app.add_domain(Names, override=True)
    app.add_lexer("mypy", TextLexer)
    app.connect("autodoc-process-docstring", docstrings.prepare, priority=400)  # before napoleon
    app.connect("html-page-context", describing.add_description)

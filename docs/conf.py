"""How the documentation is built."""

from __future__ import annotations

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]

import rules_page

import newsfacts
from newsfacts.schema import json_schema

# Pages that the package writes about itself.
rules_page.write(HERE / "rules.md")
(HERE / "schema.json").write_text(json.dumps(json_schema(), indent=1) + "\n", encoding="utf-8")

project = "newsfacts"
author = "The newsfacts developers"
copyright = "2026, the newsfacts developers"
release = version = newsfacts.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"newsfacts {version}"
exclude_patterns = ["_build", "jupyter_execute"]
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 60
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_class_signature = "separated"
nitpick_ignore_regex = [("py:.*", ".*")]

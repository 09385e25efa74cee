"""The requirements of PS3.3 and PS3.16 as data: tables of modules and macros, IODs, and templates of reports.

Every table, IOD and template is a generated module below `dcmgen.rules.data`, imported when it is first needed. Macros are
referenced, not expanded, and some include themselves (Content Item Macro): expand them while you walk over the rows.
"""

from __future__ import annotations

from importlib import import_module

from dcmgen.rules.facts import CODE_MACROS as CODE_MACROS
from dcmgen.rules.facts import Attribute as Attribute
from dcmgen.rules.facts import Condition as Condition
from dcmgen.rules.facts import Constraint as Constraint
from dcmgen.rules.facts import GroupUse as GroupUse
from dcmgen.rules.facts import Include as Include
from dcmgen.rules.facts import Iod as Iod
from dcmgen.rules.facts import ModuleEntry as ModuleEntry
from dcmgen.rules.facts import ModuleUse as ModuleUse
from dcmgen.rules.facts import Table as Table
from dcmgen.rules.facts import Template as Template
from dcmgen.rules.facts import TemplateRow as TemplateRow
from dcmgen.rules.facts import Terms as Terms
from dcmgen.rules.facts import Use as Use


def table(id: str) -> Table:
    """Return the table of an id ("C.7-1", "10-18").

    Raises
    ------
    KeyError
        If PS3.3 has no attribute table of that id.
    """
    from dcmgen.rules.data.index import TABLES

    found: Table = import_module(f"dcmgen.rules.data.by_table.{TABLES[id][0]}").TABLE
    return found


def iod(name: str) -> Iod:
    """Return the IOD of a name ("CT Image").

    Raises
    ------
    KeyError
        If PS3.3 has no IOD of that name.
    """
    from dcmgen.rules.data.index import IODS

    found: Iod = import_module(f"dcmgen.rules.data.by_iod.{IODS[name][0]}").IOD
    return found


def iod_of(sop_class_uid: str) -> Iod | None:
    """Return the IOD of a SOP Class; None if the UID is not that of a SOP Class, or the SOP Class has no IOD."""
    from dcmgen.dictionary.data.sop_classes import SOP_CLASSES

    name = SOP_CLASSES.get(sop_class_uid, ("", "", ""))[1]
    return iod(name) if name else None


def iods() -> tuple[str, ...]:
    """Return the names of all IODs, in the order of PS3.3."""
    from dcmgen.rules.data.index import IODS

    return tuple(IODS)


def tables() -> tuple[str, ...]:
    """Return the ids of all tables: those of modules, then those of macros, each in the order of PS3.3."""
    from dcmgen.rules.data.index import TABLES

    return tuple(TABLES)


def modules() -> tuple[ModuleEntry, ...]:
    """Return all modules, with the IODs that include them."""
    from dcmgen.rules.data.module_index import MODULES

    return tuple(ModuleEntry(*each) for each in MODULES)


def where_used(tag: int) -> tuple[Use, ...]:
    """Return the rows of all tables that name an attribute, modules before macros; includes are not followed."""
    from dcmgen.rules.data.index import TABLES
    from dcmgen.rules.data.uses import USES

    uses = (row.split("/") for row in USES.get(tag, "").split())
    return tuple(Use(id, *TABLES[id][1:], type, int(depth)) for id, type, depth in uses)


def included_by(id: str) -> tuple[str, ...]:
    """Return the ids of the tables that include a macro table."""
    from dcmgen.rules.data.uses import INCLUDES

    return tuple(INCLUDES.get(id, "").split())


def template(tid: str) -> Template:
    """Return the template with a number ("1500", "10003A").

    Raises
    ------
    KeyError
        If the template is not among the facts.
    """
    from dcmgen.rules.data.templates import TEMPLATES

    found: Template = import_module(f"dcmgen.rules.data.by_template.{TEMPLATES[tid][0]}").TEMPLATE
    return found


def templates() -> dict[str, str]:
    """Return the names of all templates, by number."""
    from dcmgen.rules.data.templates import TEMPLATES

    return {tid: name for tid, (_, name, _) in TEMPLATES.items()}


def templates_of(sop_class_uid: str) -> tuple[str, ...]:
    """Return the numbers of the templates of which a SOP Class requires one."""
    from dcmgen.rules.data.templates import TEMPLATES

    return tuple(tid for tid, (_, _, classes) in TEMPLATES.items() if sop_class_uid in classes)

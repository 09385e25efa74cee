"""Parse conditions: sentences of the standard → expressions in the language of `dcmgen.rules.expressions`.

`parse`, `include` and `usage` parse the text of an attribute, an include and a usage; `Names` resolves names in it.
"""

from generator.conditions.names import Names
from generator.conditions.sentences import include, parse, statements, usage
from generator.conditions.text import text
from generator.conditions.tokens import Resolver, Unparsed

__all__ = ["Names", "Resolver", "Unparsed", "include", "parse", "statements", "text", "usage"]

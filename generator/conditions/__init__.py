"""Conditions: from the sentences of the standard to expressions of `dcmgen.rules.expressions`.

`parse`, `include` and `usage` read a sentence; `Names` resolves the names in it.
"""

from generator.conditions.names import Names
from generator.conditions.sentences import include, parse, statements, usage
from generator.conditions.text import text
from generator.conditions.tokens import Resolver, Unparsed

__all__ = ["Names", "Resolver", "Unparsed", "include", "parse", "statements", "text", "usage"]

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Extended Selector Attribute Macro."""

from __future__ import annotations

from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
from dcmgen.model.fields import CS, LO, LO_


class ExtendedSelectorAttributeMacro(SelectorAttributeMacro):
    """Extended Selector Attribute Macro (PS3.3 10.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """

    __slots__ = ()

    SelectorAttributeName = LO(0x0082_0018)
    SelectorAttributeKeyword = LO_(0x0082_0019)
    SelectorAttributeVR = CS(0x0072_0050)

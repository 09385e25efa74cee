# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Accessories Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Macro


class GeneralAccessoriesDefinitionMacro(Macro):
    """General Accessories Definition Macro (PS3.3 C.36.2.2.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.15.html
    """

    __slots__ = ()

    NumberOfGeneralAccessories = US(0x300A_0672)
    GeneralAccessoryDefinitionSequence = SQ(0x300A_0671, "GeneralAccessoryDefinitionSequenceItem")

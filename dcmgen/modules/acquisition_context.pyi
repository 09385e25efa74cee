# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Acquisition Context Module."""

from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro, ContentItemWithModifiersMacros
from dcmgen.model.fields import SQ, ST_, Items, ST_Value
from dcmgen.model.iod import Module

class AcquisitionContextModule(Module):
    """Acquisition Context Module (PS3.3 C.7.6.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.14.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionContextSequence: Items[ContentItemWithModifiersMacro] = ...,
        AcquisitionContextDescription: ST_Value = ...,
    ) -> None: ...
    AcquisitionContextSequence: SQ[ContentItemWithModifiersMacros, ContentItemWithModifiersMacro]
    """Acquisition Context Sequence (0040,0555), SQ, VM 1, Type 2.

    PS3.3 C.7.6.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.14.html
    """
    AcquisitionContextDescription: ST_
    """Acquisition Context Description (0040,0556), ST, VM 1, Type 3.

    PS3.3 C.7.6.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.14.html
    """

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Composite Object Reference Macro."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class CompositeObjectReferenceMacro(Macro):
    """Composite Object Reference Macro (PS3.3 C.18.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1.

    PS3.3 C.18.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.3.html
    """

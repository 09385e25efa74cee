# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Protocol Context Module."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PatientProtocolContextModule(Module):
    """Patient Protocol Context Module (PS3.3 C.34.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedPerformedProtocolSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedPerformedProtocolSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Protocol Sequence (0018,990D), SQ, VM 1, Type 1.

    PS3.3 C.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.3.html
    """

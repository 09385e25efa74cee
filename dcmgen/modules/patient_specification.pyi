# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Specification Module."""

from dcmgen.items.attribute_value_constraint_macro import AttributeValueConstraintMacro, AttributeValueConstraintMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PatientSpecificationModule(Module):
    """Patient Specification Module (PS3.3 C.34.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.5.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSpecificationSequence: Items[AttributeValueConstraintMacro] = ...,
    ) -> None: ...
    PatientSpecificationSequence: SQ[AttributeValueConstraintMacros, AttributeValueConstraintMacro]
    """Patient Specification Sequence (0018,9911), SQ, VM 1, Type 1.

    PS3.3 C.34.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.5.html
    """

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Ophthalmic Refractive Measurements Module."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS_, DA, IS, LT_, SQ, TM, DAValue, ISValue, Items, LT_Value, TMValue
from dcmgen.model.iod import Module

class GeneralOphthalmicRefractiveMeasurementsModule(Module):
    """General Ophthalmic Refractive Measurements Module (PS3.3 C.8.25.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        ReferencedRefractiveMeasurementsSequence: Items[SOPInstanceReferenceMacro] = ...,
        ImageComments: LT_Value = ...,
        MeasurementLaterality: Literal["R", "L", "B", "", None] = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.25.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.25.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.25.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """
    MeasurementLaterality: CS_[Literal["R", "L", "B", ""]]
    """Measurement Laterality (0024,0113), CS, VM 1, Type 3.

    Enumerated Values: R, L, B.

    PS3.3 C.8.25.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.25.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """
    ReferencedRefractiveMeasurementsSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Refractive Measurements Sequence (0046,0145), SQ, VM 1, Type 2C.

    Required if Visual Acuity Type Code Sequence is present. May be present otherwise.

    PS3.3 C.8.25.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.7.html
    """

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro."""

from dcmgen.model.fields import UI, ISn, ISnValue, UIValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro(Macro):
    """Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro (PS3.3 C.8.25.16.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.6.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1.

    Enumerated Values: 1.2.840.10008.5.1.4.1.1.7.2, 1.2.840.10008.5.1.4.1.1.7.4.

    PS3.3 C.8.25.16.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.6.html
    """
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1.

    PS3.3 C.8.25.16.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.6.html
    """
    ReferencedFrameNumber: ISn
    """Referenced Frame Number (0008,1160), IS, VM 1-n, Type 1.

    PS3.3 C.8.25.16.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.6.html
    """

class OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacros(
    Sequence[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
    ) -> OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro: ...

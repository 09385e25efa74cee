# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SC Multi-frame Vector Module."""

from dcmgen.model.fields import DSn, DSnValue, ISn, ISnValue, SHn, SHnValue
from dcmgen.model.iod import Module

class SCMultiFrameVectorModule(Module):
    """SC Multi-frame Vector Module (PS3.3 C.8.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """

    def __init__(
        self,
        /,
        *,
        FrameTimeVector: DSnValue = ...,
        PageNumberVector: ISnValue = ...,
        FrameLabelVector: SHnValue = ...,
        FramePrimaryAngleVector: DSnValue = ...,
        FrameSecondaryAngleVector: DSnValue = ...,
        SliceLocationVector: DSnValue = ...,
        DisplayWindowLabelVector: SHnValue = ...,
    ) -> None: ...
    FrameTimeVector: DSn
    """Frame Time Vector (0018,1065), DS, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Frame Time Vector (0018,1065). Not allowed otherwise.

    PS3.3 C.8.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """
    PageNumberVector: ISn
    """Page Number Vector (0018,2001), IS, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Page Number Vector (0018,2001). Not allowed otherwise.

    PS3.3 C.8.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """
    FrameLabelVector: SHn
    """Frame Label Vector (0018,2002), SH, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Frame Label Vector (0018,2002). Not allowed otherwise.

    PS3.3 C.8.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """
    FramePrimaryAngleVector: DSn
    """Frame Primary Angle Vector (0018,2003), DS, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Frame Primary Angle Vector (0018,2003). Not allowed otherwise.

    PS3.3 C.8.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """
    FrameSecondaryAngleVector: DSn
    """Frame Secondary Angle Vector (0018,2004), DS, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Frame Secondary Angle Vector (0018,2004). Not allowed otherwise.

    PS3.3 C.8.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """
    SliceLocationVector: DSn
    """Slice Location Vector (0018,2005), DS, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Slice Location Vector (0018,2005). Not allowed otherwise.

    PS3.3 C.8.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """
    DisplayWindowLabelVector: SHn
    """Display Window Label Vector (0018,2006), SH, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Display Window Label Vector (0018,2006). Not allowed otherwise.

    PS3.3 C.8.6.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.4.html
    """

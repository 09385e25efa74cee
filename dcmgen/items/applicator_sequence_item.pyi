# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Applicator Sequence (300A,0107)."""

from typing import Literal

from dcmgen.model.fields import CST, FL, FL_, LO_, SH, SQ, AnyText, FL_Value, FLValue, Items, LO_Value, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ApplicatorGeometrySequenceItem(Item):
    """Item of Applicator Geometry Sequence (300A,0431) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        ApplicatorApertureShape: Literal["SYM_SQUARE", "SYM_RECTANGLE", "SYM_CIRCULAR"] | AnyText = ...,
        ApplicatorOpening: FLValue = ...,
        ApplicatorOpeningX: FLValue = ...,
        ApplicatorOpeningY: FLValue = ...,
    ) -> None: ...
    ApplicatorApertureShape: CST[Literal["SYM_SQUARE", "SYM_RECTANGLE", "SYM_CIRCULAR"]]
    """Applicator Aperture Shape (300A,0432), CS, VM 1, Type 1.

    Defined Terms: SYM_SQUARE, SYM_RECTANGLE, SYM_CIRCULAR.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ApplicatorOpening: FL
    """Applicator Opening (300A,0433), FL, VM 1, Type 1C.

    Required if Applicator Aperture Shape is SYM_SQUARE or SYM_CIRCULAR. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ApplicatorOpeningX: FL
    """Applicator Opening X (300A,0434), FL, VM 1, Type 1C.

    Required if Applicator Aperture Shape is SYM_RECTANGLE. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ApplicatorOpeningY: FL
    """Applicator Opening Y (300A,0435), FL, VM 1, Type 1C.

    Required if Applicator Aperture Shape is SYM_RECTANGLE. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class ApplicatorGeometrySequenceItems(Sequence[ApplicatorGeometrySequenceItem]):
    def add(
        self,
        /,
        *,
        ApplicatorApertureShape: Literal["SYM_SQUARE", "SYM_RECTANGLE", "SYM_CIRCULAR"] | AnyText = ...,
        ApplicatorOpening: FLValue = ...,
        ApplicatorOpeningX: FLValue = ...,
        ApplicatorOpeningY: FLValue = ...,
    ) -> ApplicatorGeometrySequenceItem: ...

class ApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        ApplicatorID: SHValue = ...,
        ApplicatorType: Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "PHOTON_SQUARE",
            "PHOTON_RECT",
            "PHOTON_CIRC",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
        ]
        | AnyText = ...,
        AccessoryCode: LO_Value = ...,
        ApplicatorDescription: LO_Value = ...,
        ApplicatorGeometrySequence: Items[ApplicatorGeometrySequenceItem] = ...,
        SourceToApplicatorMountingPositionDistance: FL_Value = ...,
    ) -> None: ...
    ApplicatorID: SH
    """Applicator ID (300A,0108), SH, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ApplicatorType: CST[
        Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "PHOTON_SQUARE",
            "PHOTON_RECT",
            "PHOTON_CIRC",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
        ]
    ]
    """Applicator Type (300A,0109), CS, VM 1, Type 1.

    Defined Terms: ELECTRON_SQUARE, ELECTRON_RECT, ELECTRON_CIRC, ELECTRON_SHORT, ELECTRON_OPEN, PHOTON_SQUARE,
    PHOTON_RECT, PHOTON_CIRC, INTRAOPERATIVE, STEREOTACTIC.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ApplicatorGeometrySequence: SQ[ApplicatorGeometrySequenceItems, ApplicatorGeometrySequenceItem]
    """Applicator Geometry Sequence (300A,0431), SQ, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    SourceToApplicatorMountingPositionDistance: FL_
    """Source to Applicator Mounting Position Distance (300A,0436), FL, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ApplicatorDescription: LO_
    """Applicator Description (300A,010A), LO, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class ApplicatorSequenceItems(Sequence[ApplicatorSequenceItem]):
    def add(
        self,
        /,
        *,
        ApplicatorID: SHValue = ...,
        ApplicatorType: Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "PHOTON_SQUARE",
            "PHOTON_RECT",
            "PHOTON_CIRC",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
        ]
        | AnyText = ...,
        AccessoryCode: LO_Value = ...,
        ApplicatorDescription: LO_Value = ...,
        ApplicatorGeometrySequence: Items[ApplicatorGeometrySequenceItem] = ...,
        SourceToApplicatorMountingPositionDistance: FL_Value = ...,
    ) -> ApplicatorSequenceItem: ...

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of HPGL Document Sequence (0068,62C0)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    FD,
    LO,
    LO_,
    OB,
    SQ,
    ST_,
    US,
    FDn,
    FDnValue,
    FDValue,
    Items,
    LO_Value,
    LOValue,
    OBValue,
    ST_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class HPGLPenSequenceItem(Item):
    """Item of HPGL Pen Sequence (0068,6320) (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    def __init__(
        self,
        /,
        *,
        HPGLPenNumber: USValue = ...,
        HPGLPenLabel: LOValue = ...,
        HPGLPenDescription: ST_Value = ...,
    ) -> None: ...
    HPGLPenNumber: US
    """HPGL Pen Number (0068,6330), US, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    HPGLPenLabel: LO
    """HPGL Pen Label (0068,6340), LO, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    HPGLPenDescription: ST_
    """HPGL Pen Description (0068,6345), ST, VM 1, Type 3.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

class HPGLPenSequenceItems(Sequence[HPGLPenSequenceItem]):
    def add(
        self,
        /,
        *,
        HPGLPenNumber: USValue = ...,
        HPGLPenLabel: LOValue = ...,
        HPGLPenDescription: ST_Value = ...,
    ) -> HPGLPenSequenceItem: ...

class HPGLDocumentSequenceItem(Item):
    """Item of HPGL Document Sequence (0068,62C0) (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    def __init__(
        self,
        /,
        *,
        HPGLDocumentID: USValue = ...,
        ViewOrientationCodeSequence: Items[CodeSequenceMacro] = ...,
        HPGLDocumentScaling: FDValue = ...,
        HPGLDocument: OBValue = ...,
        HPGLContourPenNumber: USValue = ...,
        HPGLPenSequence: Items[HPGLPenSequenceItem] = ...,
        RecommendedRotationPoint: FDnValue = ...,
        BoundingRectangle: FDnValue = ...,
        HPGLDocumentLabel: LO_Value = ...,
        ViewOrientationModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    HPGLDocumentID: US
    """HPGL Document ID (0068,62D0), US, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    HPGLDocumentLabel: LO_
    """HPGL Document Label (0068,62D5), LO, VM 1, Type 3.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    ViewOrientationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """View Orientation Code Sequence (0068,62E0), SQ, VM 1, Type 1.

    Codes: CID 7302 Implant Template View Orientation (Baseline, inferred).

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    ViewOrientationModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """View Orientation Modifier Code Sequence (0068,62F0), SQ, VM 1, Type 3.

    Codes: CID 7303 Implant Template Modified View Orientation (Baseline, inferred).

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    HPGLDocumentScaling: FD
    """HPGL Document Scaling (0068,62F2), FD, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    HPGLDocument: OB
    """HPGL Document (0068,6300), OB, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    HPGLContourPenNumber: US
    """HPGL Contour Pen Number (0068,6310), US, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    HPGLPenSequence: SQ[HPGLPenSequenceItems, HPGLPenSequenceItem]
    """HPGL Pen Sequence (0068,6320), SQ, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    RecommendedRotationPoint: FDn
    """Recommended Rotation Point (0068,6346), FD, VM 2, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
    BoundingRectangle: FDn
    """Bounding Rectangle (0068,6347), FD, VM 4, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

class HPGLDocumentSequenceItems(Sequence[HPGLDocumentSequenceItem]):
    def add(
        self,
        /,
        *,
        HPGLDocumentID: USValue = ...,
        ViewOrientationCodeSequence: Items[CodeSequenceMacro] = ...,
        HPGLDocumentScaling: FDValue = ...,
        HPGLDocument: OBValue = ...,
        HPGLContourPenNumber: USValue = ...,
        HPGLPenSequence: Items[HPGLPenSequenceItem] = ...,
        RecommendedRotationPoint: FDnValue = ...,
        BoundingRectangle: FDnValue = ...,
        HPGLDocumentLabel: LO_Value = ...,
        ViewOrientationModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> HPGLDocumentSequenceItem: ...

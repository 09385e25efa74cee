# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Referenced Instances and Access Macro."""

from typing import Literal

from dcmgen.items.dicom_media_retrieval_sequence_item import (
    DICOMMediaRetrievalSequenceItem,
    DICOMMediaRetrievalSequenceItems,
)
from dcmgen.items.dicom_retrieval_sequence_item import DICOMRetrievalSequenceItem, DICOMRetrievalSequenceItems
from dcmgen.items.referenced_sop_sequence_item import ReferencedSOPSequenceItem, ReferencedSOPSequenceItems
from dcmgen.items.wado_retrieval_sequence_item import WADORetrievalSequenceItem, WADORetrievalSequenceItems
from dcmgen.items.wado_rs_retrieval_sequence_item import WADORSRetrievalSequenceItem, WADORSRetrievalSequenceItems
from dcmgen.items.xds_retrieval_sequence_item import XDSRetrievalSequenceItem, XDSRetrievalSequenceItems
from dcmgen.model.fields import CST, SQ, UI, AnyText, Items, UIValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ReferencedInstancesAndAccessMacro(Macro):
    """Referenced Instances and Access Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[ReferencedSOPSequenceItem] = ...,
        TypeOfInstances: Literal["DICOM", "CDA"] | AnyText = ...,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        DICOMRetrievalSequence: Items[DICOMRetrievalSequenceItem] = ...,
        DICOMMediaRetrievalSequence: Items[DICOMMediaRetrievalSequenceItem] = ...,
        WADORetrievalSequence: Items[WADORetrievalSequenceItem] = ...,
        XDSRetrievalSequence: Items[XDSRetrievalSequenceItem] = ...,
        WADORSRetrievalSequence: Items[WADORSRetrievalSequenceItem] = ...,
    ) -> None: ...
    TypeOfInstances: CST[Literal["DICOM", "CDA"]]
    """Type of Instances (0040,E020), CS, VM 1, Type 1.

    Defined Terms: DICOM, CDA.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1C.

    Required if Type of Instances is DICOM and a condition that cannot be checked (referenced instance) applies. Not
    allowed otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1C.

    Required if Type of Instances is DICOM and a condition that cannot be checked (referenced instance) applies. Not
    allowed otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    ReferencedSOPSequence: SQ[ReferencedSOPSequenceItems, ReferencedSOPSequenceItem]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    DICOMRetrievalSequence: SQ[DICOMRetrievalSequenceItems, DICOMRetrievalSequenceItem]
    """DICOM Retrieval Sequence (0040,E021), SQ, VM 1, Type 1C.

    Required if DICOM Media Retrieval Sequence is absent and WADO Retrieval Sequence is absent and WADO-RS Retrieval
    Sequence is absent and XDS Retrieval Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    DICOMMediaRetrievalSequence: SQ[DICOMMediaRetrievalSequenceItems, DICOMMediaRetrievalSequenceItem]
    """DICOM Media Retrieval Sequence (0040,E022), SQ, VM 1, Type 1C.

    Required if DICOM Retrieval Sequence is absent and WADO Retrieval Sequence is absent and WADO-RS Retrieval
    Sequence is absent and XDS Retrieval Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    WADORetrievalSequence: SQ[WADORetrievalSequenceItems, WADORetrievalSequenceItem]
    """WADO Retrieval Sequence (0040,E023), SQ, VM 1, Type 1C.

    Required if DICOM Retrieval Sequence is absent and DICOM Media Retrieval Sequence is absent and WADO-RS
    Retrieval Sequence is absent and XDS Retrieval Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    XDSRetrievalSequence: SQ[XDSRetrievalSequenceItems, XDSRetrievalSequenceItem]
    """XDS Retrieval Sequence (0040,E024), SQ, VM 1, Type 1C.

    Required if DICOM Retrieval Sequence is absent and DICOM Media Retrieval Sequence is absent and WADO-RS
    Retrieval Sequence is absent and WADO Retrieval Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    WADORSRetrievalSequence: SQ[WADORSRetrievalSequenceItems, WADORSRetrievalSequenceItem]
    """WADO-RS Retrieval Sequence (0040,E025), SQ, VM 1, Type 1C.

    Required if DICOM Retrieval Sequence is absent and DICOM Media Retrieval Sequence is absent and WADO Retrieval
    Sequence is absent and XDS Retrieval Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class ReferencedInstancesAndAccessMacros(Sequence[ReferencedInstancesAndAccessMacro]):
    def add(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[ReferencedSOPSequenceItem] = ...,
        TypeOfInstances: Literal["DICOM", "CDA"] | AnyText = ...,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        DICOMRetrievalSequence: Items[DICOMRetrievalSequenceItem] = ...,
        DICOMMediaRetrievalSequence: Items[DICOMMediaRetrievalSequenceItem] = ...,
        WADORetrievalSequence: Items[WADORetrievalSequenceItem] = ...,
        XDSRetrievalSequence: Items[XDSRetrievalSequenceItem] = ...,
        WADORSRetrievalSequence: Items[WADORSRetrievalSequenceItem] = ...,
    ) -> ReferencedInstancesAndAccessMacro: ...

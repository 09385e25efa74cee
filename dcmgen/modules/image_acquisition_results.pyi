# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Acquisition Results Module."""

from typing import Literal

from dcmgen.items.image_acquisition_results_performed_protocol_code_sequence_item import (
    ImageAcquisitionResultsPerformedProtocolCodeSequenceItem,
    ImageAcquisitionResultsPerformedProtocolCodeSequenceItems,
)
from dcmgen.items.performed_series_sequence_item import PerformedSeriesSequenceItem, PerformedSeriesSequenceItems
from dcmgen.model.fields import CST_, SH_, SQ, AnyText, Items, SH_Value
from dcmgen.model.iod import Module

class ImageAcquisitionResultsModule(Module):
    """Image Acquisition Results Module (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
            None,
        ]
        | AnyText = ...,
        StudyID: SH_Value = ...,
        PerformedProtocolCodeSequence: Items[ImageAcquisitionResultsPerformedProtocolCodeSequenceItem] = ...,
        PerformedSeriesSequence: Items[PerformedSeriesSequenceItem] = ...,
    ) -> None: ...
    Modality: CST_[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ]
    """Modality (0008,0060), CS, VM 1.

    Defined Terms: AR, ASMT, AU, BDUS, BI, BMD, CR, CT, CTPROTOCOL, DG, DOC, DX, ECG, EPS, ES, FID, GM, HC, HD, IO,
    IOL, IVOCT, IVUS, KER, KO, LEN, LS, MG, MR, M3D, NM, OAM, OCT, OP, OPM, OPT, OPTBSV, OPTENF, OPV, OSS, OT, PLAN,
    PR, PT, PX, REG, RESP, RF, RG, RTDOSE, RTIMAGE, RTINTENT, RTPLAN, RTRAD, RTRECORD, RTSEGANN, RTSTRUCT, RWV, SEG,
    SM, SMR, SR, SRF, STAIN, TEXTUREMAP, TG, US, VA, XA, XC, AS, CD, CF, CP, CS, DD, DF, DM, DS, EC, FA, FS, LP, MA,
    MS, OPR, ST, VF.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    StudyID: SH_
    """Study ID (0020,0010), SH, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    PerformedProtocolCodeSequence: SQ[
        ImageAcquisitionResultsPerformedProtocolCodeSequenceItems,
        ImageAcquisitionResultsPerformedProtocolCodeSequenceItem,
    ]
    """Performed Protocol Code Sequence (0040,0260), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    PerformedSeriesSequence: SQ[PerformedSeriesSequenceItems, PerformedSeriesSequenceItem]
    """Performed Series Sequence (0040,0340), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

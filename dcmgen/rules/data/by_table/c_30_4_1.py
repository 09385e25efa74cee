# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unified Procedure Step Relationship Module (PS3.3 C.30.4, Table C.30.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.30.4-1",
    "Unified Procedure Step Relationship Module",
    "C.30.4",
    (
        Attribute(0x00100010, ""),  # PatientName
        Attribute(0x00100020, ""),  # PatientID
        Include("10-18"),
        Attribute(0x00100022, "", terms=(Terms("defined", ("TEXT", "RFID", "BARCODE")),)),  # TypeOfPatientID
        # OtherPatientIDsSequence
        Attribute(
            0x00101002,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00100020, ""),  # PatientID
                Include("10-18"),
                Attribute(0x00100022, "", terms=(Terms("defined", ("TEXT", "RFID", "BARCODE")),)),  # TypeOfPatientID
            ),
        ),
        Attribute(0x00100033, ""),  # PatientBirthDateInAlternativeCalendar
        Attribute(0x00100034, ""),  # PatientDeathDateInAlternativeCalendar
        Attribute(
            0x00100035,
            "",
            terms=(
                Terms(
                    "enumerated",
                    ("PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"),
                ),
            ),
        ),  # PatientAlternativeCalendar
        Attribute(0x00100030, ""),  # PatientBirthDate
        Attribute(0x00100040, "", terms=(Terms("enumerated", ("M", "F", "O")),)),  # PatientSex
        # GenderIdentitySequence
        Attribute(
            0x00100041,
            "",
            items=(0, None),
            rows=(  # GenderIdentityCodeSequence
                Attribute(0x00100044, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7458")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100045, ""),  # GenderIdentityComment
            ),
        ),
        # SexParametersForClinicalUseCategorySequence
        Attribute(
            0x00100043,
            "",
            items=(0, None),
            rows=(  # SexParametersForClinicalUseCategoryCodeSequence
                Attribute(0x00100046, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7459")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100042, ""),  # SexParametersForClinicalUseCategoryComment
                Attribute(0x00100047, ""),  # SexParametersForClinicalUseCategoryReference
            ),
        ),
        # PersonNamesToUseSequence
        Attribute(
            0x00100011,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00100012, ""),  # NameToUse
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100013, ""),  # NameToUseComment
            ),
        ),
        # ThirdPersonPronounsSequence
        Attribute(
            0x00100014,
            "",
            items=(0, None),
            rows=(  # PronounCodeSequence
                Attribute(0x00100015, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7448")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100016, ""),  # PronounComment
            ),
        ),
        # ReferencedPatientPhotoSequence
        Attribute(0x00101100, "", items=(0, 1), rows=(Include("10-3b"),)),
        Attribute(0x00380010, ""),  # AdmissionID
        # IssuerOfAdmissionIDSequence
        Attribute(0x00380014, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00081080, ""),  # AdmittingDiagnosesDescription
        # AdmittingDiagnosesCodeSequence
        Attribute(0x00081084, "", items=(1, None), rows=(Include("8.8-1"),)),
        # PrincipalDiagnosisCodeSequence
        Attribute(0x00081301, "", items=(0, 1), rows=(Include("8.8-1"),)),
        # PrimaryDiagnosisCodeSequence
        Attribute(0x00081302, "", items=(0, 1), rows=(Include("8.8-1"),)),
        # SecondaryDiagnosesCodeSequence
        Attribute(0x00081303, "", items=(0, None), rows=(Include("8.8-1"),)),
        # HistologicalDiagnosesCodeSequence
        Attribute(0x00081304, "", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00321066, ""),  # ReasonForVisit
        # ReasonForVisitCodeSequence
        Attribute(0x00321067, "", items=(0, None), rows=(Include("8.8-1"),)),
        # ReferencedRequestSequence
        Attribute(
            0x0040A370,
            "",
            items=(0, None),
            rows=(
                Attribute(0x0020000D, ""),  # StudyInstanceUID
                Attribute(0x00080050, ""),  # AccessionNumber
                # IssuerOfAccessionNumberSequence
                Attribute(0x00080051, "", items=(1, 1), rows=(Include("10-17"),)),
                # RequestedProcedureCodeSequence
                Attribute(0x00321064, "", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(0x00402016, ""),  # PlacerOrderNumberImagingServiceRequest
                # OrderPlacerIdentifierSequence
                Attribute(0x00400026, "", items=(1, 1), rows=(Include("10-17"),)),
                Attribute(0x00402017, ""),  # FillerOrderNumberImagingServiceRequest
                # OrderFillerIdentifierSequence
                Attribute(0x00400027, "", items=(1, 1), rows=(Include("10-17"),)),
                Attribute(0x00401001, ""),  # RequestedProcedureID
                Attribute(0x00321060, ""),  # RequestedProcedureDescription
                Attribute(0x00401002, ""),  # ReasonForTheRequestedProcedure
                # ReasonForRequestedProcedureCodeSequence
                Attribute(0x0040100A, "", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x00401400, ""),  # RequestedProcedureComments
                Attribute(0x00401008, ""),  # ConfidentialityCode
                Attribute(0x00401010, ""),  # NamesOfIntendedRecipientsOfResults
                Attribute(0x00402400, ""),  # ImagingServiceRequestComments
                Attribute(0x00321032, ""),  # RequestingPhysician
                Attribute(0x00321033, ""),  # RequestingService
                Attribute(0x00321034, "", items=(1, 1)),  # RequestingServiceCodeSequence
                Attribute(0x00402004, ""),  # IssueDateOfImagingServiceRequest
                Attribute(0x00402005, ""),  # IssueTimeOfImagingServiceRequest
                Attribute(0x00080090, ""),  # ReferringPhysicianName
            ),
        ),
        # ReplacedProcedureStepSequence
        Attribute(0x00741224, "", items=(0, None), rows=(Include("10-11"),)),
    ),
)

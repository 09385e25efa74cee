# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Medical Module (PS3.3 C.2.4, Table C.2-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.2-4",
    "Patient Medical Module",
    "C.2.4",
    (
        Attribute(0x00102000, ""),  # MedicalAlerts
        Attribute(0x00102110, ""),  # Allergies
        Attribute(0x001021A0, "", terms=(Terms("enumerated", ("YES", "NO", "UNKNOWN")),)),  # SmokingStatus
        Attribute(0x001021B0, ""),  # AdditionalPatientHistory
        Attribute(0x001021C0, "", terms=(Terms("enumerated", ("1", "2", "3", "4")),)),  # PregnancyStatus
        Attribute(0x001021D0, ""),  # LastMenstrualDate
        Attribute(0x00102203, "", terms=(Terms("enumerated", ("ALTERED", "UNALTERED")),)),  # PatientSexNeutered
        Attribute(0x00101022, ""),  # PatientBodyMassIndex
        Attribute(0x00101023, ""),  # MeasuredAPDimension
        Attribute(0x00101024, ""),  # MeasuredLateralDimension
        Attribute(0x00380050, ""),  # SpecialNeeds
        Attribute(0x00380500, ""),  # PatientState
        # PertinentDocumentsSequence
        Attribute(
            0x00380100,
            "",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x00420010, ""),  # DocumentTitle
            ),
        ),
        # PertinentResourcesSequence
        Attribute(
            0x00380101,
            "",
            items=(0, None),
            rows=(
                Attribute(0x0040E010, ""),  # RetrieveURI
                Attribute(0x00380102, ""),  # ResourceDescription
            ),
        ),
        # PatientClinicalTrialParticipationSequence
        Attribute(
            0x00380502,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00120010, ""),  # ClinicalTrialSponsorName
                Attribute(0x00120020, ""),  # ClinicalTrialProtocolID
                Attribute(0x00120021, ""),  # ClinicalTrialProtocolName
                Attribute(0x00120030, ""),  # ClinicalTrialSiteID
                Attribute(0x00120031, ""),  # ClinicalTrialSiteName
                Attribute(0x00120040, ""),  # ClinicalTrialSubjectID
                Attribute(0x00120042, ""),  # ClinicalTrialSubjectReadingID
            ),
        ),
    ),
)

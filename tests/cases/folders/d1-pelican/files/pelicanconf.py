SITENAME = 'Pel'
SITEURL = 'https://pel.example'

print("apim-policy")
